import type { Execution } from '../execution';
import type { NamedRangeModel } from '../workbook/sheetObjects';
import { RangeGeometry } from './rangeGeometry';
import { Service } from './service';

/** SpreadsheetApp.NamedRange. */
export class NamedRange extends Service {
  static readonly emulates = 'NamedRange';

  constructor(
    execution: Execution,
    readonly model: NamedRangeModel,
  ) {
    super(execution);
  }

  getName() {
    return this.model.name;
  }

  getRange() {
    const sheet = this.execution.host.workbook.sheetWithId(this.model.sheetId);
    if (sheet === undefined) throw new Error('Range not found');
    return this.execution.make.range(sheet, this.model.area);
  }

  setRange(range: unknown) {
    if (!(range instanceof RangeGeometry)) throw new Error('setRange needs a Range');
    this.model.sheetId = range.sheet.id;
    this.model.area = range.area;
    this.execution.host.workbook.structureChanged();
    return this;
  }

  remove() {
    this.execution.host.workbook.namedRanges.delete(this.model.name);
    this.execution.host.workbook.structureChanged();
  }
}
