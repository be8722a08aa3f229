import type { Language } from '../../messages/text';
import { formatOf, widthOf } from '../../workbook/schema/appearance';
import type { Column, Tab } from '../../workbook/schema/column';
import { headerOf } from '../../workbook/schema/header';
import type { TabName } from '../../workbook/schema/tabs';
import { columnsByFormat } from './columnsByFormat';
import type { TabSheets } from './tabSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOUR = '#174ea6';
const TYPED_ROWS = 1000;

/** Adds an empty tab at the end: headers, notes, formats, drop-down lists, widths; the header frozen. */
export function createTab(sheets: TabSheets, name: TabName, tab: Tab, language: Language): Sheet {
  const sheet = sheets.spreadsheet.insertSheet(name, sheets.spreadsheet.getSheets().length);
  sheets.adopt(name, sheet);
  dressTab(sheet, tab, language);
  return sheet;
}

/** Lays the declared columns out on an empty sheet. */
export function dressTab(sheet: Sheet, tab: Tab, language: Language): void {
  trimColumns(sheet, tab.columns.length);
  formatColumns(sheet, tab.columns);
  sheet
    .getRange(1, 1, 1, tab.columns.length)
    .setNumberFormat('@')
    .setValues([tab.columns.map(({ key }) => headerOf(key))])
    .setNotes([tab.columns.map(({ note }) => note[language])])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_COLOUR)
    .setVerticalAlignment('middle');
  sheet.setFrozenRows(1);
  tab.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, widthOf(column));
    if (tab.writer === 'marketer') offerChoices(sheet, column, index + 1);
  });
}

function trimColumns(sheet: Sheet, columns: number): void {
  const existing = sheet.getMaxColumns();
  if (existing > columns) sheet.deleteColumns(columns + 1, existing - columns);
  if (existing < columns) sheet.insertColumnsAfter(existing, columns - existing);
}

function formatColumns(sheet: Sheet, columns: readonly Column[]): void {
  for (const [format, ranges] of columnsByFormat(columns.map(formatOf), 2, TYPED_ROWS)) {
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

/** A drop-down list; an open one suggests and lets other texts through. */
function offerChoices(sheet: Sheet, column: Column, place: number): void {
  if (column.choices === undefined) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...column.choices], true)
    .setAllowInvalid(column.open === true)
    .build();
  sheet.getRange(2, place, TYPED_ROWS - 1, 1).setDataValidation(rule);
}
