import { isDate } from '../../ground/cells/isDate';
import type { TabName } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { beforeImageName } from '../tabs/isBeforeImage';
import type { TabSheets } from '../tabs/tabSheets';
import type { KeptBefore } from './keptBefore';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Rows of tabs as they stood, header first. */
export type KeptTabs = { readonly [Name in TabName]?: readonly (readonly unknown[])[] };

/** Google refuses a cell of more than 50,000 characters. */
const CHARACTERS_PER_CELL = 45_000;
/** What every piece begins with, so that Sheets takes none for a number, a date or a formula. */
const MARK = '|';

/**
 * Keeps tabs in one write, however many they are. Nothing is remembered yet: the caller does so.
 *
 * @param earlier what was kept before
 */
export function keepTabs(
  sheets: TabSheets,
  tabs: KeptTabs,
  runId: string,
  earlier: KeptBefore | undefined,
): KeptBefore {
  const cells = piecesOf(JSON.stringify(tabs, noDates)).map((piece) => [piece]);
  const sheet = sheetOf(sheets, earlier) ?? insertUndoSheet(sheets, runId);
  const column = earlier?.column === 1 ? 2 : 1;
  const height = sheet.getMaxRows();
  if (height < cells.length) sheet.insertRowsAfter(height, cells.length - height);
  sheet.getRange(1, column, cells.length, 1).setValues(cells);
  return { sheetId: sheet.getSheetId(), column, pieces: cells.length };
}

/** The tabs that were kept; none where somebody deleted or changed the sheet. */
export function keptTabs(
  { spreadsheet }: TabSheets,
  { sheetId, column, pieces }: KeptBefore,
): KeptTabs {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (!sheet || sheet.getMaxRows() < pieces || sheet.getMaxColumns() < column) return {};
  const cells = sheet.getRange(1, column, pieces, 1).getValues();
  try {
    return JSON.parse(cells.map(([piece]) => String(piece).slice(MARK.length)).join(''), withDates);
  } catch {
    return {};
  }
}

/** Whether the hidden sheet is there, so that keeping tabs adds no cells worth counting. */
export function hasUndoSheet(sheets: TabSheets, earlier: KeptBefore | undefined): boolean {
  return sheetOf(sheets, earlier) !== undefined;
}

function sheetOf({ all }: TabSheets, earlier: KeptBefore | undefined): Sheet | undefined {
  return earlier && all.find((sheet) => sheet.getSheetId() === earlier.sheetId);
}

/** A new sheet comes to the front by itself; the person should stay where she is. */
function insertUndoSheet({ spreadsheet }: TabSheets, runId: string): Sheet {
  const inFront = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(beforeImageName(runId), spreadsheet.getNumSheets());
  sheet.deleteColumns(3, sheet.getMaxColumns() - 2);
  spreadsheet.setActiveSheet(inFront);
  return sheet.hideSheet();
}

/** Pieces that fit into a cell each; no letter of two code units is cut. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const most = Math.min(text.length, from + CHARACTERS_PER_CELL);
    const to = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
    pieces.push(MARK + text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** JSON has no dates: they are told as `{ at: milliseconds }`. A date's own `toJSON` comes first, hence `this`. */
function noDates(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const cell = this[key];
  return isDate(cell) ? { at: cell.getTime() } : value;
}

function withDates(_key: string, value: { readonly at?: unknown } | Cell | null): unknown {
  if (typeof value !== 'object' || value === null || !('at' in value)) return value;
  return typeof value.at === 'number' ? new Date(value.at) : value;
}
