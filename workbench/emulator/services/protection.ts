import type { Execution } from '../execution';
import type { ProtectionModel } from '../workbook/sheetObjects';
import type { Worksheet } from '../workbook/worksheet';
import { Service } from './service';

/** SpreadsheetApp.Protection: who may edit a range or sheet. The script's user always may here. */
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

  canEdit() {
    return true;
  }

  remove() {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.model);
    this.sheet.touchStructure();
  }
}
