import { matchHeaders } from '../../workbook/read/matchHeaders';
import type { Tab } from '../../workbook/schema/column';
import { countServiceCall } from '../serviceCalls';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The job writes its columns from the left, in their declared order. Columns that a person has put
 * among them, or that have slipped there because she deleted one of the job's, are moved to the right
 * of them with all they hold, so that nothing of hers is written over. One read.
 */
export function keepOwnColumnsLeft(sheet: Sheet, tab: Tab): void {
  const lastColumn = sheet.getLastColumn();
  if (lastColumn === 0) return;
  countServiceCall();
  const headers = sheet.getRange(1, 1, 1, lastColumn).getValues()[0] ?? [];
  const own = new Set(matchHeaders(tab, headers).indexes.values());
  const width = tab.columns.length;
  const strangers = headers.map((_header, index) => index).filter((index) => !own.has(index));
  const inTheWay = strangers.filter((index) => index < width);
  if (inTheWay.length === 0) return;
  inTheWay.forEach((index, moved) => {
    const column = sheet.getRange(1, index - moved + 1, 1, 1);
    sheet.moveColumns(column, sheet.getMaxColumns() + 1);
  });
  if (own.size < width) insertBlank(sheet, own.size, width - own.size);
}

function insertBlank(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertColumnsBefore(1, count);
  else sheet.insertColumnsAfter(after, count);
}
