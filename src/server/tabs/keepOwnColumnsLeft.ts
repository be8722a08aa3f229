import { matchHeaders } from '../../workbook/read/matchHeaders';
import type { Tab } from '../../workbook/schema/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The job writes its columns from the left, in their declared order. Columns that a person has put
 * among them, or that have slipped there because she deleted one of the job's, are moved to the right
 * of them with all they hold, so that nothing of hers is written over. One read.
 *
 * @returns whether the sheet has a header at all
 */
export function keepOwnColumnsLeft(sheet: Sheet, tab: Tab): boolean {
  const headers = headersOf(sheet);
  if (headers.length === 0) return false;
  const own = new Set(matchHeaders(tab, headers).indexes.values());
  const width = tab.columns.length;
  const strangers = headers.map((_header, index) => index).filter((index) => !own.has(index));
  const inTheWay = strangers.filter((index) => index < width);
  if (inTheWay.length === 0) return true;
  inTheWay.forEach((index, moved) => {
    const column = sheet.getRange(1, index - moved + 1, 1, 1);
    sheet.moveColumns(column, sheet.getMaxColumns() + 1);
  });
  if (own.size < width) insertBlank(sheet, own.size, width - own.size);
  return true;
}

/** The header row up to the last filled cell; the whole row is read, since asking where it ends costs a call more. */
function headersOf(sheet: Sheet): unknown[] {
  const [row = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const filled = row.map((cell) => cell !== '').lastIndexOf(true);
  // A header that is blank above data still has its columns.
  return filled === -1 && sheet.getLastRow() > 0
    ? row.slice(0, sheet.getLastColumn())
    : row.slice(0, filled + 1);
}

function insertBlank(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertColumnsBefore(1, count);
  else sheet.insertColumnsAfter(after, count);
}
