import type { Execution } from '../execution';
import type { ChartModel } from '../workbook/sheetObjects';
import { RangeGeometry } from './rangeGeometry';
import { Service } from './service';

/** A description of a chart under construction: what all builders have in common. */
export abstract class ChartDescription extends Service {
  model: ChartModel;

  constructor(execution: Execution, model?: ChartModel) {
    super(execution);
    const anchor = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
    this.model = model ?? { id: 0, type: 'COLUMN', ranges: [], options: {}, anchor };
  }

  addRange(range: unknown) {
    if (!(range instanceof RangeGeometry)) throw new Error('addRange needs a Range');
    const added = { ...range.area, sheetId: range.sheet.id };
    return changed(this, { ranges: [...this.model.ranges, added] });
  }

  clearRanges() {
    return changed(this, { ranges: [] });
  }

  setOption(option: unknown, value: unknown) {
    return changed(this, { options: { ...this.model.options, [String(option)]: value } });
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
    return this.execution.make.chart(this.model);
  }
}

/** The same builder with a changed description. */
export function changed<Builder extends ChartDescription>(
  builder: Builder,
  change: Partial<ChartModel>,
): Builder {
  builder.model = { ...builder.model, ...change };
  return builder;
}
