import type { Execution } from '../execution';
import type { Worksheet } from '../workbook/worksheet';
import { Service } from './service';

/** SpreadsheetApp.Filter: the basic filter of a sheet. Criteria are kept but hide nothing. */
export class Filter extends Service {
  static readonly emulates = 'Filter';

  constructor(
    execution: Execution,
    readonly sheet: Worksheet,
  ) {
    super(execution);
  }

  getRange() {
    const { filter } = this.sheet;
    if (filter === undefined) throw new Error('The filter has been removed.');
    return this.execution.make.range(this.sheet, filter.area);
  }

  remove() {
    this.sheet.filter = undefined;
    this.sheet.touchStructure();
  }
}
