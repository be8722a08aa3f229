import type { Execution } from '../execution';
import type { ProtectionModel } from '../workbook/sheetObjects';
import type { Worksheet } from '../workbook/worksheet';
import { mayEdit } from './editRights';
import { Service } from './service';

/** SpreadsheetApp.Protection: who may edit a range or sheet. */
export class Protection extends Service {
  static readonly emulates = 'Protection';

  constructor(
    execution: Execution,
    readonly sheet: Worksheet,
    readonly model: ProtectionModel,
  ) {
    super(execution);
  }

  getDescription() {
    return this.model.description;
  }

  setDescription(description: unknown) {
    this.model.description = String(description);
    return this;
  }

  isWarningOnly() {
    return this.model.warningOnly;
  }

  setWarningOnly(warningOnly: unknown) {
    this.model.warningOnly = warningOnly === true;
    return this;
  }

  getRange() {
    const { rowCount: rows, columnCount: columns } = this.sheet;
    const area = this.model.area ?? { row: 0, column: 0, rows, columns };
    return this.execution.make.range(this.sheet, area);
  }

  canEdit() {
    return mayEdit(this.execution, this.model);
  }

  remove() {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.model);
    this.sheet.touchStructure();
  }
}
