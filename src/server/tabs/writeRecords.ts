import { columnLetters } from '../../ground/cells/columnLetters';
import { HEADER_ROWS, tabRows } from '../../workbook/read/tabRows';
import { type Column, isTextKind } from '../../workbook/schema/column';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { headerOf } from '../../workbook/schema/header';
import type { NewRow } from '../../workbook/schema/row';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { type Cell, cellFor, rowsFor } from '../../workbook/write/rowsFor';
import { fileLanguage } from '../fileLanguage';
import { createTab, ensureTab } from './createTab';
import { lastOwnRow } from './lastOwnRow';
import type { OpenWorkbook } from './openWorkbook';
import type { TabSheets } from './tabSheets';
import { UndoList } from './undoList';
import { formatRanges, writeCells } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas whose one result fills many rows. */
const FILLS_DOWN =
  /^=.*(?:\{|\b(?:ARRAYFORMULA|BYROW|MAP|SCAN|MAKEARRAY|QUERY|FILTER|SORT|UNIQUE|SEQUENCE|IMPORTRANGE)\s*\()/is;

/** Where each column of a tab stands on its sheet, counted from zero. */
interface Layout {
  readonly sheet: Sheet;
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  /** The header's row as the spreadsheet shows it: 1, unless a person put a title above. */
  readonly headerRow: number;
}

/**
 * Adds records below the last row of the tab's own columns, each value under its header wherever the
 * person has put that column: one write, or one a block of columns where helper columns, check boxes or
 * formulas of hers stand beside. A missing tab is created, a missing column added at the right.
 *
 * @param undo takes the rows back when something else of the same act is refused
 * @returns the row number of the first record
 */
export function appendRecords<Name extends TabName>(
  workbook: Pick<OpenWorkbook, 'sheets' | 'reading'>,
  name: Name,
  records: readonly NewRow<Name>[],
  undo = new UndoList(),
): number {
  const { sheets, reading } = workbook;
  if (!sheets.find(name)) {
    return createWithRecords(sheets, name, rowsFor(name, records, reading.clock), undo);
  }
  const layout = layoutFor(workbook, name, records);
  const { sheet } = layout;
  const sheetsLastRow = sheet.getLastRow();
  const firstRow = lastOwnRow(sheet, tabNamed(name), layout, sheetsLastRow) + 1;
  growTo(sheet, firstRow + records.length - 1);
  const keys = firstRow > sheetsLastRow ? undefined : keysToWrite(layout, firstRow, records);
  keepTextAsText(layout, name, firstRow, firstRow + records.length - 1, keys);
  const rows = records.map((record) => new Map(placedCells(workbook, name, record, layout)));
  undo.guard(() => {
    for (const { from, width } of writtenBlocks(layout, keys)) {
      const cells = rows.map((row) =>
        Array.from({ length: width }, (_cell, index) => row.get(from + index) ?? ''),
      );
      const range = sheet.getRange(firstRow, from + 1, records.length, width);
      undo.add(() => range.clearContent());
      writeCells(range, cells);
    }
  });
  workbook.sheets.remember();
  return firstRow;
}

/** A new tab takes its header and its rows in one write. */
function createWithRecords(
  sheets: TabSheets,
  name: TabName,
  rows: readonly (readonly Cell[])[],
  undo: UndoList,
): number {
  undo.guard(() => {
    // An empty tab is laid out anew by whoever writes next.
    undo.add(() => sheets.find(name)?.clearContents());
    createTab(sheets, name, tabNamed(name), fileLanguage(), rows);
  });
  return 2;
}

function growTo(sheet: Sheet, lastRow: number): void {
  const maxRows = sheet.getMaxRows();
  if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows);
}

/**
 * Which columns to write where something of the person's stands in the new rows: those that the records
 * fill, apart from columns that one formula at the top fills for all rows.
 */
function keysToWrite(
  { sheet, places, width, headerRow }: Layout,
  firstRow: number,
  records: readonly object[],
): string[] {
  const top = sheet.getRange(headerRow, 1, 2, width).getFormulas();
  const [beside = []] = sheet.getRange(firstRow, 1, 1, width).getFormulas();
  const spillsDown = (place: number) =>
    firstRow > headerRow + 1 &&
    top.some((row) => FILLS_DOWN.test(row[place] ?? '')) &&
    (beside[place] ?? '') === '';
  return [...places]
    .filter(([key, place]) => !spillsDown(place) && records.some((record) => isFilled(record, key)))
    .map(([key]) => key);
}

/** Columns that stand side by side; below all content there is nothing to spare, and one block will do. */
function writtenBlocks(
  { places, width }: Layout,
  keys: readonly string[] | undefined,
): { from: number; width: number }[] {
  if (keys === undefined) return [{ from: 0, width }];
  const found: { from: number; width: number }[] = [];
  for (const place of keys.map((key) => places.get(key) ?? 0).sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.from + last.width === place) last.width += 1;
    else found.push({ from: place, width: 1 });
  }
  return found;
}

/** Where the columns of a tab stand, counted from zero; those that `record` fills and the sheet lacks are added. */
export function placesFor<Name extends TabName>(
  workbook: Pick<OpenWorkbook, 'sheets' | 'reading'>,
  name: Name,
  record: NewRow<Name>,
): ReadonlyMap<string, number> {
  return layoutFor(workbook, name, [record]).places;
}

/** Changes the given fields of one row and leaves all its other cells alone; one write per block. */
export function updateRecord<Name extends TabName>(
  workbook: Pick<OpenWorkbook, 'sheets' | 'reading'>,
  name: Name,
  row: number,
  change: NewRow<Name>,
): void {
  const layout = layoutFor(workbook, name, [change]);
  keepTextAsText(layout, name, row, row, Object.keys(change));
  for (const { from, cells } of blocks(placedCells(workbook, name, change, layout))) {
    writeCells(layout.sheet.getRange(row, from + 1, 1, cells.length), [cells]);
  }
}

/** Cells that stand side by side, so that they can be written together. */
function blocks(placed: readonly (readonly [number, Cell])[]): { from: number; cells: Cell[] }[] {
  const found: { from: number; cells: Cell[] }[] = [];
  for (const [place, cell] of [...placed].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.from + last.cells.length === place) last.cells.push(cell);
    else found.push({ from: place, cells: [cell] });
  }
  return found;
}

function placedCells<Name extends TabName>(
  { reading }: Pick<OpenWorkbook, 'reading'>,
  name: Name,
  record: NewRow<Name>,
  { places }: Layout,
): [number, Cell][] {
  const values = new Map<string, unknown>(Object.entries(record));
  return columnsOf(tabNamed(name)).flatMap((column): [number, Cell][] => {
    const place = places.get(column.key);
    if (place === undefined || !values.has(column.key)) return [];
    return [[place, cellFor(column, values.get(column.key), reading.clock)]];
  });
}

function layoutFor<Name extends TabName>(
  { sheets }: Pick<OpenWorkbook, 'sheets'>,
  name: Name,
  records: readonly NewRow<Name>[],
): Layout {
  const tab = tabNamed(name);
  const sheet = ensureTab(sheets, name, tab, fileLanguage());
  const width = sheet.getLastColumn();
  const height = Math.min(HEADER_ROWS, sheet.getMaxRows());
  const top = width === 0 ? [] : sheet.getRange(1, 1, height, width).getValues();
  const { match, firstRow } = tabRows(tab, top);
  const headerRow = firstRow - 1;
  const places = new Map(match.indexes);
  const missing = columnsOf(tab).filter(
    ({ key }) => !places.has(key) && records.some((record) => isFilled(record, key)),
  );
  if (missing.length > 0) addColumns(sheet, width, missing, headerRow);
  for (const [index, { key }] of missing.entries()) places.set(key, width + index);
  return { sheet, places, width: width + missing.length, headerRow };
}

function isFilled(record: object, key: string): boolean {
  const value = new Map<string, unknown>(Object.entries(record)).get(key);
  return value !== undefined && value !== null && value !== '';
}

function addColumns(
  sheet: Sheet,
  width: number,
  columns: readonly Column[],
  headerRow: number,
): void {
  const tooNarrow = width + columns.length - sheet.getMaxColumns();
  if (tooNarrow > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), tooNarrow);
  const headers = columns.map(({ key }) => headerOf(key));
  sheet.getRange(headerRow, width + 1, 1, columns.length).setValues([headers]);
}

/** Ids and codes such as "0042" or "1E5" must not be read as numbers. */
function keepTextAsText<Name extends TabName>(
  { sheet, places }: Layout,
  name: Name,
  firstRow: number,
  lastRow: number,
  keys?: readonly string[],
): void {
  const ranges = columnsOf(tabNamed(name)).flatMap(({ key, kind }) => {
    const place = places.get(key);
    if (place === undefined || !isTextKind(kind) || (keys && !keys.includes(key))) return [];
    const letters = columnLetters(place + 1);
    return [`${letters}${firstRow}:${letters}${lastRow}`];
  });
  formatRanges(sheet, ranges, '@');
}
