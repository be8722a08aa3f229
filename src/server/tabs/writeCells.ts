import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How Google says that a column of a table ("Convert to table") does not take this. */
const TYPED_COLUMN = /typed columns?/i;

/**
 * Writes a rectangle of values: one service call.
 *
 * @throws InputError that says what to do when a table's typed column refuses them
 */
export function writeCells(range: Range, cells: unknown[][]): void {
  try {
    range.setValues(cells);
  } catch (error) {
    if (!isTypedColumn(error)) throw error;
    throw inputError(serverTexts.typedColumnRefused, { tab: range.getSheet().getName() });
  }
}

/**
 * Gives ranges a number format. Nothing fails because of a typed column: ranges that refuse it, as those of
 * a table do, are tried one by one, and those that refuse again keep the format they have.
 */
export function formatRanges(sheet: Sheet, ranges: string[], format: string): void {
  if (ranges.length === 0) return;
  if (isTaken(() => sheet.getRangeList(ranges).setNumberFormat(format))) return;
  for (const range of ranges) isTaken(() => sheet.getRange(range).setNumberFormat(format));
}

/** Whether a format was taken; a table's typed columns refuse some. */
export function isTaken(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!isTypedColumn(error)) throw error;
    return false;
  }
}

/** Does what only dresses a tab; a tab that refuses it, as a table does, stays as it is. */
export function dress(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!isTypedColumn(error)) throw error;
    console.warn(`Not dressed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Any other failure is Google's and passes: the next run makes it good. */
function isTypedColumn(error: unknown): boolean {
  return error instanceof Error && TYPED_COLUMN.test(error.message);
}
