import type { TabOutput } from '../../job/jobOutput';
import { formatOf } from '../../workbook/schema/appearance';
import { type Column, isTextKind } from '../../workbook/schema/column';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { PlannedWrite } from '../job/writePlan';
import { columnsByFormat } from './columnsByFormat';
import { type FoundTab, isInside } from './foundTab';
import { moneyDecimals } from './moneyDecimals';
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
  found?: FoundTab,
): void {
  const columns = columnsOf(tabNamed(tab.name));
  const linked = withLinks(tab.rows, columns, sheets);
  const isLast = toRow === tab.rows.length;
  const lastRow = found?.cells?.length ?? (isLast ? sheet.getLastRow() : 0);
  const endRow = isLast ? Math.max(toRow, lastRow) : toRow;
  const width = columns.length;
  const height = Math.max(2, endRow);
  if (!found || !isInside(found, height, width)) growGrid(sheet, height, columns);
  const figures = figuresToLookAt(tab, columns, found);
  keepTypes(sheet, columns, figures, Math.max(2, fromRow + 1), height);
  writeCells(
    sheet.getRange(fromRow + 1, 1, endRow - fromRow, width),
    rectangle(linked, fromRow, endRow, width),
  );
}

/**
 * Which columns that are not formatted as text must be asked for their format: those that are about to hold something
 * and of which no cell that was read shows that figures stay figures, and links links.
 */
function figuresToLookAt(
  { rows }: TabOutput,
  columns: readonly Column[],
  found: FoundTab | undefined,
): ReadonlySet<number> {
  const body = found?.cells?.slice(1);
  const kept = (index: number, { kind }: Column) => {
    const filled = (body ?? []).map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const isOdd = (cell: unknown) =>
      typeof cell === 'string' && (!isTextKind(kind) || cell.startsWith('='));
    return filled.length > 0 && !filled.some(isOdd);
  };
  const isWritten = (index: number) =>
    rows.some((row, at) => at > 0 && row[index] !== undefined && row[index] !== '');
  const asked = columns.flatMap((column, index) => {
    if (formatOf(column) === TEXT_FORMAT) return [];
    return body === undefined || (!kept(index, column) && isWritten(index)) ? [index] : [];
  });
  return new Set(asked);
}

/** New rows come without formats. */
function growGrid(sheet: Sheet, height: number, columns: readonly Column[]): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  const width = columns.length;
  if (maxColumns < width) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  if (maxRows >= height) return;
  sheet.insertRowsAfter(maxRows, height - maxRows);
  const decimals = moneyDecimals();
  setFormats(
    sheet,
    columns.map((column) => formatOf(column, decimals)),
    maxRows + 1,
    height,
  );
}

/**
 * Columns declared as text are formatted as text before every write, else Sheets would read ids as numbers and
 * formulas. Other columns keep what a person chose for them (a currency, more decimals) unless that is
 * nothing at all or would turn figures into text.
 */
function keepTypes(
  sheet: Sheet,
  columns: readonly Column[],
  figures: ReadonlySet<number>,
  firstRow: number,
  lastRow: number,
): void {
  const [chosen = []] =
    figures.size === 0 ? [] : sheet.getRange(2, 1, 1, columns.length).getNumberFormats();
  const formats = columns.map((column, index) => {
    const declared = formatOf(column, moneyDecimals());
    if (declared === TEXT_FORMAT) return TEXT_FORMAT;
    if (!figures.has(index)) return undefined;
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
