import { matchHeaders } from '../../workbook/read/matchHeaders';
import type { Tab } from '../../workbook/schema/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The job writes its columns from the left, in their declared order. Columns that a person has put
 * among them, or that have slipped there because she deleted one of the job's, are moved to the right
 * of them with all they hold, so that nothing of hers is written over.
 *
 * @param headers the header row, as `headersOf` gives it
 * @returns whether anything had to move: then what was read of the sheet stands elsewhere
 */
export function keepOwnColumnsLeft(sheet: Sheet, tab: Tab, headers: readonly unknown[]): boolean {
  const own = new Set(matchHeaders(tab, [...headers]).indexes.values());
  const width = tab.columns.length;
  const strangers = headers.map((_header, index) => index).filter((index) => !own.has(index));
  const inTheWay = strangers.filter((index) => index < width);
  if (inTheWay.length === 0) return false;
  inTheWay.forEach((index, moved) => {
    const column = sheet.getRange(1, index - moved + 1, 1, 1);
    sheet.moveColumns(column, sheet.getMaxColumns() + 1);
  });
  if (own.size < width) insertBlank(sheet, own.size, width - own.size);
  return true;
}

/**
 * The header row up to its last filled cell; none where the sheet is empty. A header that is blank above data still
 * has its columns.
 *
 * @param top the rows that were read, the header first
 * @param lastRow the sheet's last row
 */
export function headersOf(top: readonly (readonly unknown[])[], lastRow: number): unknown[] {
  const [row = []] = top;
  const filled = row.map((cell) => cell !== '').lastIndexOf(true);
  return filled === -1 && lastRow > 1 ? [...row] : row.slice(0, filled + 1);
}

function insertBlank(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertColumnsBefore(1, count);
  else sheet.insertColumnsAfter(after, count);
}
