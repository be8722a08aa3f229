import type { Execution } from '../execution';
import type { ChartModel } from '../workbook/sheetObjects';
import { EmbeddedChartBuilder } from './embeddedChartBuilder';
import { Service } from './service';

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
      return this.execution.make.range(sheet, area);
    });
  }

  modify() {
    return new EmbeddedChartBuilder(this.execution, this.model);
  }
}
