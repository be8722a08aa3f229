import { matchHeaders } from '../../workbook/read/matchHeaders';
import { HEADER_ROWS, tabRows } from '../../workbook/read/tabRows';
import type { Tab } from '../../workbook/schema/column';
import { cellRuns } from './cellRuns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Own columns that stand apart are read in so many pieces; narrow gaps are read along with them. */
const MOST_PIECES = 4;

/** What was read of a tab, and how many columns are not its own. */
interface OwnColumns {
  readonly cells: unknown[][];
  readonly strangers: number;
}

/**
 * The cells of a tab's own columns, header row first, in the order in which they stand: for tabs beside which people
 * keep many columns of their own. The number of calls does not depend on the rows.
 */
export function readOwnColumns(sheet: Sheet, tab: Tab): OwnColumns {
  const lastRow = sheet.getLastRow();
  const width = sheet.getLastColumn();
  const top = sheet.getRange(1, 1, Math.min(HEADER_ROWS, lastRow), width).getValues();
  const { cells } = tabRows(tab, top);
  const own = (cells[0] ?? []).flatMap((header, place) =>
    matchHeaders(tab, [header]).indexes.size > 0 ? [place] : [],
  );
  const pieces = cellRuns(own, MOST_PIECES).map(({ from, to }) =>
    sheet.getRange(1, from + 1, lastRow, to - from + 1).getValues(),
  );
  const [first = [], ...others] = pieces;
  return {
    cells: first.map((row, index) => row.concat(...others.map((piece) => piece[index] ?? []))),
    strangers: width - own.length,
  };
}
