import { formatOf } from '../../workbook/schema/appearance';
import type { Column } from '../../workbook/schema/column';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { PlannedWrite } from '../job/writePlan';
import { columnsByFormat } from './columnsByFormat';
import type { TabSheets } from './tabSheets';
import { withLinks } from './withLinks';
import { formatRanges, writeCells } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Sheets calls the format of a cell that nobody has formatted. */
const automatic = new Set(['', 'General', '0.###############']);
const TEXT_FORMAT = '@';

/**
 * Carries out one planned write in place. The last write of a tab is padded with blanks over the rows
 * that stood below, so that no reader ever meets an empty or torn tab: nothing is cleared first.
 * Columns that somebody added to the right are left alone.
 */
export function writeTab(
  sheet: Sheet,
  { tab, fromRow, toRow }: PlannedWrite,
  sheets: TabSheets,
): void {
  const columns = columnsOf(tabNamed(tab.name));
  const linked = withLinks(tab.rows, columns, sheets);
  const isLast = toRow === tab.rows.length;
  const endRow = isLast ? Math.max(toRow, sheet.getLastRow()) : toRow;
  const width = columns.length;
  growGrid(sheet, Math.max(2, endRow), columns);
  keepTypes(sheet, columns, Math.max(2, fromRow + 1), Math.max(2, endRow));
  writeCells(
    sheet.getRange(fromRow + 1, 1, endRow - fromRow, width),
    rectangle(linked, fromRow, endRow, width),
  );
}

/** New rows come without formats. */
function growGrid(sheet: Sheet, height: number, columns: readonly Column[]): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  const width = columns.length;
  if (maxColumns < width) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  if (maxRows >= height) return;
  sheet.insertRowsAfter(maxRows, height - maxRows);
  setFormats(sheet, columns.map(formatOf), maxRows + 1, height);
}

/**
 * Columns declared as text are formatted as text before every write, else Sheets would read ids as numbers and
 * formulas. Other columns keep what a person chose for them (a currency, more decimals) unless that is
 * nothing at all or would turn figures into text.
 */
function keepTypes(
  sheet: Sheet,
  columns: readonly Column[],
  firstRow: number,
  lastRow: number,
): void {
  const chosen = sheet.getRange(2, 1, 1, columns.length).getNumberFormats()[0] ?? [];
  const formats = columns.map((column, index) => {
    const declared = formatOf(column);
    if (declared === TEXT_FORMAT) return TEXT_FORMAT;
    const current = chosen[index] ?? '';
    const isUnfit = current === TEXT_FORMAT || automatic.has(current);
    return isUnfit && current !== declared ? declared : undefined;
  });
  setFormats(sheet, formats, firstRow, lastRow);
}

/** One call per distinct format; `undefined` leaves a column as it is. */
function setFormats(
  sheet: Sheet,
  formats: readonly (string | undefined)[],
  firstRow: number,
  lastRow: number,
): void {
  for (const [format, ranges] of columnsByFormat(formats, firstRow, lastRow)) {
    formatRanges(sheet, ranges, format);
  }
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
