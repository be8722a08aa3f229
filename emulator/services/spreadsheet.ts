import { openEndsOf, readA1, splitSheetName } from '../workbook/a1';
import { copySheet } from '../workbook/copySheet';
import { NEW_SHEET_SIZE, type Worksheet } from '../workbook/worksheet';
import { DeveloperMetadataFinder, metadataAt, writeMetadata } from './developerMetadata';
import { NamedRange } from './namedRange';
import { Range } from './range';
import { Sheet } from './sheet';
import { requireRoom } from './sheetGrid';
import { SpreadsheetShortcuts } from './spreadsheetShortcuts';

/** SpreadsheetApp.Spreadsheet: the file the script is bound to. */
export class Spreadsheet extends SpreadsheetShortcuts {
  static readonly emulates = 'Spreadsheet';

  getId() {
    return workbookOf(this).id;
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${workbookOf(this).id}/edit`;
  }

  getName() {
    return workbookOf(this).name;
  }

  rename(name: unknown) {
    workbookOf(this).name = String(name);
    workbookOf(this).structureChanged();
  }

  getSpreadsheetTimeZone() {
    return workbookOf(this).timeZone;
  }

  setSpreadsheetTimeZone(timeZone: unknown) {
    workbookOf(this).timeZone = String(timeZone);
    workbookOf(this).structureChanged();
  }

  getSpreadsheetLocale() {
    return workbookOf(this).locale;
  }

  setSpreadsheetLocale(locale: unknown) {
    workbookOf(this).locale = String(locale);
    workbookOf(this).structureChanged();
  }

  getSheets(): Sheet[] {
    return workbookOf(this).sheets.map((sheet) => new Sheet(this.execution, sheet));
  }

  getProtections(type: { name: string }) {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getNumSheets() {
    return workbookOf(this).sheets.length;
  }

  getSheetByName(name: unknown): Sheet | null {
    // Unlike the check for a taken name, this one heeds capitals.
    const sheet = workbookOf(this).sheets.find((one) => one.name === String(name));
    return sheet ? new Sheet(this.execution, sheet) : null;
  }

  getSheetById(id: unknown): Sheet | null {
    const sheet = workbookOf(this).sheetWithId(Number(id));
    return sheet ? new Sheet(this.execution, sheet) : null;
  }

  getActiveSheet(): Sheet {
    const workbook = workbookOf(this);
    const sheet = workbook.sheetWithId(workbook.activeSheetId) ?? workbook.sheets[0];
    if (sheet === undefined) throw new Error('The spreadsheet has no sheet.');
    return new Sheet(this.execution, sheet);
  }

  setActiveSheet(sheet: unknown): Sheet {
    return requireSheet(sheet).activate();
  }

  getActiveRange(): Range {
    return new Range(this.execution, this.getActiveSheet().sheet, workbookOf(this).selection);
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    const { row, column } = workbookOf(this).selection;
    const area = { row, column, rows: 1, columns: 1 };
    return new Range(this.execution, this.getActiveSheet().sheet, area);
  }

  setActiveRange(range: unknown): Range {
    return requireRange(range).activate();
  }

  setCurrentCell(range: unknown): Range {
    return requireRange(range).activate();
  }

  insertSheet(...given: unknown[]): Sheet {
    const name = given.find((one) => typeof one === 'string') as string | undefined;
    const at = given.find((one) => typeof one === 'number') as number | undefined;
    const template = templateIn(given);
    const workbook = workbookOf(this);
    const { rows, columns } = template
      ? { rows: template.rowCount, columns: template.columnCount }
      : NEW_SHEET_SIZE;
    requireRoom(this.execution, rows * columns);
    const sheet = template
      ? copySheet(workbook, template, name ?? freeName(this), at)
      : workbook.addSheet(name ?? freeName(this), NEW_SHEET_SIZE, at);
    workbook.activeSheetId = sheet.id;
    return new Sheet(this.execution, sheet);
  }

  deleteSheet(sheet: unknown) {
    if (workbookOf(this).sheets.length === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    workbookOf(this).removeSheet(requireSheet(sheet).sheet);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const copy = this.getActiveSheet().copyTo(this);
    return copy.activate();
  }

  moveActiveSheet(position: number) {
    workbookOf(this).moveSheet(this.getActiveSheet().sheet, position - 1);
  }

  getRange(notation: unknown): Range {
    const range = rangeNamed(this, String(notation));
    if (range === null) throw new Error('Range not found');
    return range;
  }

  getRangeByName(name: unknown): Range | null {
    const named = workbookOf(this).namedRanges.get(String(name));
    const sheet = named && workbookOf(this).sheetWithId(named.sheetId);
    return named && sheet ? new Range(this.execution, sheet, named.area) : null;
  }

  setNamedRange(name: unknown, range: unknown) {
    const { sheet, area } = requireRange(range);
    const model = { name: String(name), sheetId: sheet.id, area };
    workbookOf(this).namedRanges.set(model.name, model);
    workbookOf(this).structureChanged();
  }

  removeNamedRange(name: unknown) {
    if (!workbookOf(this).namedRanges.delete(String(name)))
      throw new Error('Named range not found');
    workbookOf(this).structureChanged();
  }

  getNamedRanges() {
    return [...workbookOf(this).namedRanges.values()].map(
      (model) => new NamedRange(this.execution, model),
    );
  }

  toast(message: unknown, title?: unknown, seconds?: number) {
    const toast = {
      message: String(message),
      title: title === undefined || title === null ? '' : String(title),
      seconds: seconds ?? 5,
    };
    this.execution.host.toasts.push(toast);
    this.execution.host.emit({ kind: 'toast', toast });
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]) {
    writeMetadata(this.execution, {}, key, rest);
    return this;
  }

  getDeveloperMetadata() {
    return metadataAt(this.execution, undefined);
  }

  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.execution, {});
  }
}

function workbookOf(spreadsheet: Spreadsheet) {
  return spreadsheet.execution.host.workbook;
}

function templateIn(given: readonly unknown[]): Worksheet | undefined {
  const options = given.find((one) => typeof one === 'object' && one !== null);
  return options && requireSheet((options as { template?: unknown }).template).sheet;
}

function freeName(spreadsheet: Spreadsheet): string {
  let number = workbookOf(spreadsheet).sheets.length + 1;
  while (workbookOf(spreadsheet).sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function rangeNamed(spreadsheet: Spreadsheet, notation: string): Range | null {
  const named = spreadsheet.getRangeByName(notation);
  if (named) return named;
  const { sheet: name, range } = splitSheetName(notation);
  const found =
    name === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (found === null) return null;
  const area = readA1(range, found.sheet.rowCount, found.sheet.columnCount);
  return area ? new Range(spreadsheet.execution, found.sheet, area, openEndsOf(range)) : null;
}

function requireSheet(sheet: unknown): Sheet {
  if (sheet instanceof Sheet) return sheet;
  throw new Error("The parameters don't match the method signature: a Sheet is needed.");
}

function requireRange(range: unknown): Range {
  if (range instanceof Range) return range;
  throw new Error("The parameters don't match the method signature: a Range is needed.");
}
