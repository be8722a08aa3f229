import type { Execution } from '../execution';
import type { ChartModel } from '../workbook/sheetObjects';
import { enumName } from './googleEnum';
import { Range } from './range';
import { Service } from './service';
import { chartEnums } from './sheetEnums';

/** SpreadsheetApp.EmbeddedChart. */
export class EmbeddedChart extends Service {
  static readonly emulates = 'EmbeddedChart';

  constructor(
    execution: Execution,
    readonly model: ChartModel,
  ) {
    super(execution);
  }

  getChartId() {
    return this.model.id;
  }

  getRanges() {
    const { workbook } = this.execution.host;
    return this.model.ranges.map(({ sheetId, ...area }) => {
      const sheet = workbook.sheetWithId(sheetId);
      if (sheet === undefined) throw new Error('Range not found');
      return new Range(this.execution, sheet, area);
    });
  }

  modify() {
    return new EmbeddedChartBuilder(this.execution, this.model);
  }
}

/** Sheet.newChart(): a description of a chart. Typed builders (asLineChart …) set its type. */
export class EmbeddedChartBuilder extends Service {
  static readonly emulates = 'EmbeddedChartBuilder';
  model: ChartModel;

  constructor(execution: Execution, model?: ChartModel) {
    super(execution);
    const anchor = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
    this.model = model ?? { id: 0, type: 'COLUMN', ranges: [], options: {}, anchor };
  }

  addRange(range: unknown) {
    if (!(range instanceof Range)) throw new Error('addRange needs a Range');
    const added = { ...range.area, sheetId: range.sheet.id };
    return changed(this, { ranges: [...this.model.ranges, added] });
  }

  clearRanges() {
    return changed(this, { ranges: [] });
  }

  setChartType(type: unknown) {
    return changed(this, { type: enumName(type, chartEnums.ChartType) });
  }

  asAreaChart() {
    return changed(this, { type: 'AREA' });
  }

  asBarChart() {
    return changed(this, { type: 'BAR' });
  }

  asColumnChart() {
    return changed(this, { type: 'COLUMN' });
  }

  asComboChart() {
    return changed(this, { type: 'COMBO' });
  }

  asLineChart() {
    return changed(this, { type: 'LINE' });
  }

  asPieChart() {
    return changed(this, { type: 'PIE' });
  }

  asScatterChart() {
    return changed(this, { type: 'SCATTER' });
  }

  asTableChart() {
    return changed(this, { type: 'TABLE' });
  }

  setOption(option: unknown, value: unknown) {
    return changed(this, { options: { ...this.model.options, [String(option)]: value } });
  }

  setTitle(title: unknown) {
    return this.setOption('title', String(title));
  }

  setXAxisTitle(title: unknown) {
    return this.setOption('hAxis.title', String(title));
  }

  setYAxisTitle(title: unknown) {
    return this.setOption('vAxis.title', String(title));
  }

  setStacked() {
    return this.setOption('isStacked', true);
  }

  setColors(colors: unknown) {
    return this.setOption('colors', colors);
  }

  setLegendPosition(position: unknown) {
    return this.setOption('legend.position', enumName(position, chartEnums.Position).toLowerCase());
  }

  setNumHeaders(headers: unknown) {
    return this.setOption('numHeaders', headers);
  }

  setTransposeRowsAndColumns(transpose: unknown) {
    return this.setOption('transposeRowsAndColumns', transpose);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    if (row < 1 || column < 1) throw new Error('The anchor of the chart is outside the sheet.');
    return changed(this, { anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  build() {
    return new EmbeddedChart(this.execution, this.model);
  }
}

function changed(builder: EmbeddedChartBuilder, change: Partial<ChartModel>): EmbeddedChartBuilder {
  builder.model = { ...builder.model, ...change };
  return builder;
}
