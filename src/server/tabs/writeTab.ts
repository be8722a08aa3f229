import { formatOf } from '../../workbook/schema/appearance';
import type { Tab } from '../../workbook/schema/column';
import { columnsByFormat } from './columnsByFormat';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | Date;

/**
 * Rewrites a tab in place: header and rows as one rectangle, padded with blanks over what stood
 * there before, in one write, so that no reader ever meets an empty or torn tab.
 * Text columns are formatted as text first, else Sheets would read ids as numbers and formulas.
 *
 * @param rows header row first, each as wide as the tab's columns
 */
export function writeTab(sheet: Sheet, tab: Tab, rows: readonly (readonly Cell[])[]): void {
  const columns = tab.columns.length;
  const oldRows = sheet.getLastRow();
  const oldColumns = sheet.getLastColumn();
  const height = Math.max(rows.length, oldRows);
  const width = Math.max(columns, oldColumns);
  growGrid(sheet, height, width);
  for (const [format, ranges] of columnsByFormat(
    tab.columns.map(formatOf),
    2,
    Math.max(2, rows.length),
  )) {
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
  sheet.getRange(1, 1, height, width).setValues(padded(rows, height, width));
}

function growGrid(sheet: Sheet, height: number, width: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows < Math.max(2, height)) sheet.insertRowsAfter(maxRows, Math.max(2, height) - maxRows);
  if (maxColumns < width) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
}

function padded(rows: readonly (readonly Cell[])[], height: number, width: number): Cell[][] {
  const rectangle: Cell[][] = new Array(height);
  for (let row = 0; row < height; row++) {
    const cells = rows[row];
    if (cells && cells.length === width) {
      rectangle[row] = cells as Cell[];
      continue;
    }
    const wide: Cell[] = new Array(width).fill('');
    cells?.forEach((cell, column) => {
      wide[column] = cell;
    });
    rectangle[row] = wide;
  }
  return rectangle;
}
