import type { Language } from '../../ground/text/language';
import { zoneClock } from '../../ground/time/zoneClock';
import { formatOf, widthOf } from '../../workbook/schema/appearance';
import type { Column, Tab } from '../../workbook/schema/column';
import { startingBenchmarks } from '../../workbook/schema/startingBenchmarks';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { headerRow } from '../../workbook/write/headerRow';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import { columnsByFormat } from './columnsByFormat';
import { fewestStrokes } from './fewestStrokes';
import { columnNote } from './headerNotes';
import { idsOffered } from './idsOffered';
import { layOutTab } from './layOutTab';
import { moneyDecimals } from './moneyDecimals';
import { offerValues, TYPED_ROWS } from './offerValues';
import type { TabSheets } from './tabSheets';
import { formatRanges, isTaken } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOUR = '#174ea6';

/**
 * Makes sure that a tab is there with its headers. One that was made before and got no further, or
 * that a person left empty, is laid out; one that holds anything is left as it is.
 */
export function ensureTab(sheets: TabSheets, name: TabName, tab: Tab, language: Language): Sheet {
  const existing = sheets.find(name);
  const rows = name === 'Benchmarks' ? benchmarkCells(sheets, language) : [];
  if (!existing) return createTab(sheets, name, tab, language, rows);
  if (existing.getLastRow() === 0) dressTab(sheets, existing, name, tab, language, rows);
  return existing;
}

function benchmarkCells({ spreadsheet }: TabSheets, language: Language): Cell[][] {
  const clock = zoneClock(spreadsheet.getSpreadsheetTimeZone());
  return rowsFor('Benchmarks', startingBenchmarks(language), clock);
}

/** Adds an empty tab at the end: headers, notes, formats, drop-down lists, widths; the header frozen. */
export function createTab(
  sheets: TabSheets,
  name: TabName,
  tab: Tab,
  language: Language,
  rows: readonly (readonly Cell[])[] = [],
): Sheet {
  const { spreadsheet } = sheets;
  const inFront = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(name, sheets), spreadsheet.getNumSheets());
  sheets.adopt(name, sheet);
  sheets.remember();
  // A new sheet comes to the front by itself; the person should stay where she is.
  spreadsheet.setActiveSheet(inFront);
  dressTab(sheets, sheet, name, tab, language, rows);
  return sheet;
}

/** What a new tab is called: its own name, unless a person has a sheet that is called so. */
function freeName(name: TabName, { spreadsheet }: TabSheets): string {
  if (!('isKnownByHeaders' in tabNamed(name))) return name;
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const isFree = (each: string) => !taken.has(each.toLowerCase());
  const names = [name, `Flywheel ${name}`];
  for (let count = 2; !names.some(isFree); count++) names.push(`Flywheel ${name} ${count}`);
  return names.find(isFree) ?? name;
}

/**
 * Lays the declared columns out on an empty sheet. The header and the first rows come last, in one
 * write: a tab that has a header was laid out whole.
 */
export function dressTab(
  sheets: TabSheets,
  sheet: Sheet,
  name: TabName,
  tab: Tab,
  language: Language,
  rows: readonly (readonly Cell[])[] = [],
): void {
  const width = tab.columns.length;
  shapeGrid(sheet, width, rows.length + 1);
  formatColumns(sheet, tab.columns, rows.length + 1);
  sheet
    .getRange(1, 1, 1, width)
    .setNotes([tab.columns.map(({ key }) => columnNote(name, key, language))])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_COLOUR)
    .setVerticalAlignment('middle');
  sheet.setFrozenRows(1);
  widen(sheet, tab.columns.map(widthOf));
  if (tab.writer === 'marketer') {
    const rules = tab.columns.map(
      (column) => choicesOffered(column) ?? idsOffered(sheets, column, tab),
    );
    offerValues(sheet, rules);
  }
  if (tab.writer === 'job') layOutTab(sheet, tab);
  const cells = [headerRow(name, language), ...rows].map((row) => [...row]);
  sheet.getRange(1, 1, cells.length, width).setValues(cells);
}

function shapeGrid(sheet: Sheet, columns: number, filled: number): void {
  const rows = Math.max(2, filled);
  const before = sheet.getMaxRows();
  if (before < rows) sheet.insertRowsAfter(before, rows - before);
  const existing = sheet.getMaxColumns();
  if (existing > columns) sheet.deleteColumns(columns + 1, existing - columns);
  if (existing < columns) sheet.insertColumnsAfter(existing, columns - existing);
}

/** Gives columns their widths in as few calls as do. */
function widen(sheet: Sheet, widths: readonly number[]): void {
  for (const { from, count } of fewestStrokes(widths)) {
    sheet.setColumnWidths(from + 1, count, widths[from] ?? 0);
  }
}

/** The header's and the first rows' formats in one call; format by format where there are many rows, or a table refuses some. */
function formatColumns(sheet: Sheet, columns: readonly Column[], filled: number): void {
  const lastRow = Math.max(filled, Math.min(TYPED_ROWS, sheet.getMaxRows()));
  const formats = columns.map((column) => formatOf(column, moneyDecimals()));
  const header = formats.map(() => '@');
  const rows = (count: number) =>
    Array.from({ length: count }, (_row, index) => (index === 0 ? header : formats));
  const range = (count: number) => sheet.getRange(1, 1, count, columns.length);
  const together = lastRow > TYPED_ROWS ? 1 : lastRow;
  const isTogether = isTaken(() => range(together).setNumberFormats(rows(together)));
  if (isTogether && together === lastRow) return;
  for (const [format, ranges] of columnsByFormat(formats, 2, lastRow)) {
    formatRanges(sheet, ranges, format);
  }
}

/** A drop-down list; an open one suggests and lets other texts through. */
function choicesOffered({ choices, open }: Column) {
  if (choices === undefined) return null;
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true);
  // Google lets other texts through unless told not to.
  return (open === true ? rule : rule.setAllowInvalid(false)).build();
}
