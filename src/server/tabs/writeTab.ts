import { formatOf } from '../../workbook/schema/appearance';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { PlannedWrite } from '../job/writePlan';
import { countServiceCall } from '../serviceCalls';
import { columnsByFormat } from './columnsByFormat';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Carries out one planned write in place. The last write of a tab is padded with blanks over the rows
 * that stood below, so that no reader ever meets an empty or torn tab: nothing is cleared first.
 * Columns that somebody added to the right are left alone.
 * Text columns are formatted as text first, else Sheets would read ids as numbers and formulas.
 */
export function writeTab(sheet: Sheet, { tab, fromRow, toRow }: PlannedWrite): void {
  const { columns } = tabNamed(tab.name);
  const isLast = toRow === tab.rows.length;
  const endRow = isLast ? Math.max(toRow, sheet.getLastRow()) : toRow;
  const width = columns.length;
  growGrid(sheet, Math.max(2, endRow), width);
  const formats = columnsByFormat(
    columns.map(formatOf),
    Math.max(2, fromRow + 1),
    Math.max(2, toRow),
  );
  for (const [format, ranges] of formats) sheet.getRangeList(ranges).setNumberFormat(format);
  countServiceCall();
  sheet
    .getRange(fromRow + 1, 1, endRow - fromRow, width)
    .setValues(rectangle(tab.rows, fromRow, endRow, width));
}

function growGrid(sheet: Sheet, height: number, width: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows < height) sheet.insertRowsAfter(maxRows, height - maxRows);
  if (maxColumns < width) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
}

function rectangle(
  rows: readonly (readonly Cell[])[],
  fromRow: number,
  endRow: number,
  width: number,
): Cell[][] {
  const cells: Cell[][] = new Array(endRow - fromRow);
  for (let row = fromRow; row < endRow; row++) {
    const known = rows[row] ?? [];
    cells[row - fromRow] =
      known.length === width
        ? (known as Cell[])
        : [...known, ...new Array<Cell>(width - known.length).fill('')];
  }
  return cells;
}
