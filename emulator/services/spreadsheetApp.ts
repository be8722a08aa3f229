import { ColorBuilder, colorType } from './color';
import { ConditionalFormatRuleBuilder } from './conditionalFormatRule';
import { DataValidationBuilder } from './dataValidation';
import type { Range } from './range';
import { Service } from './service';
import type { Sheet } from './sheet';
import { sheetEnums } from './sheetEnums';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

/** SpreadsheetApp. */
export class SpreadsheetApp extends Service {
  static readonly emulates = 'SpreadsheetApp';

  get BooleanCriteria() {
    return sheetEnums.BooleanCriteria;
  }

  get BorderStyle() {
    return sheetEnums.BorderStyle;
  }

  get ColorType() {
    return colorType;
  }

  get CopyPasteType() {
    return sheetEnums.CopyPasteType;
  }

  get Direction() {
    return sheetEnums.Direction;
  }

  get GroupControlTogglePosition() {
    return sheetEnums.GroupControlTogglePosition;
  }

  get SheetType() {
    return sheetEnums.SheetType;
  }

  newColor() {
    return new ColorBuilder(this.execution);
  }

  get DataValidationCriteria() {
    return sheetEnums.DataValidationCriteria;
  }

  get DeveloperMetadataVisibility() {
    return sheetEnums.DeveloperMetadataVisibility;
  }

  get Dimension() {
    return sheetEnums.Dimension;
  }

  get ProtectionType() {
    return sheetEnums.ProtectionType;
  }

  get WrapStrategy() {
    return sheetEnums.WrapStrategy;
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    const { host } = this.execution;
    return host.options.container === false ? null : new Spreadsheet(this.execution);
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Range | null {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }

  getCurrentCell(): Range | null {
    return this.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  }

  openById(id: unknown): Spreadsheet {
    if (id === this.execution.host.workbook.id) return new Spreadsheet(this.execution);
    throw new Error("Document is missing (perhaps it was deleted, or you don't have read access?)");
  }

  openByUrl(url: unknown): Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(String(url))?.[1];
    if (id === undefined) throw new Error(`Invalid argument: url`);
    return this.openById(id);
  }

  setActiveSheet(sheet: unknown) {
    return this.getActiveSpreadsheet()?.setActiveSheet(sheet);
  }

  setActiveRange(range: unknown) {
    return this.getActiveSpreadsheet()?.setActiveRange(range);
  }

  setCurrentCell(cell: unknown) {
    return this.getActiveSpreadsheet()?.setCurrentCell(cell);
  }

  getUi(): Ui {
    const { kind } = this.execution.plan;
    if (kind === 'trigger' || kind === 'cell') {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.execution);
  }

  flush() {
    this.execution.host.engine.recalculate();
  }

  newDataValidation() {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder(this.execution);
  }
}
