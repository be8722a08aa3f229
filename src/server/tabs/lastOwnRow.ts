import type { Tab } from '../../workbook/schema/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly unknown[];

/** Rows of the first read from below; every further one is twice as tall, so that few suffice. */
const FIRST_READ_ROWS = 1000;

/**
 * The last row that holds something in the tab's own columns, counted from 1; the header's when there is
 * none. A person's helper columns, unticked check boxes, empty texts of a formula and formulas filled
 * down do not make a row: `getLastRow` counts them all.
 *
 * @param layout where the tab's columns stand, from 0, by key, and its header
 * @param lastRow the sheet's own last row
 */
export function lastOwnRow(
  sheet: Sheet,
  tab: Tab,
  {
    places,
    headerRow,
  }: { readonly places: ReadonlyMap<string, number>; readonly headerRow: number },
  lastRow: number,
): number {
  const own = [...places.values()];
  if (own.length === 0) return headerRow;
  const width = Math.max(...own) + 1;
  const required = tab.columns.flatMap((column) =>
    column.required ? [places.get(column.key) ?? -1] : [],
  );
  let height = FIRST_READ_ROWS;
  for (let below = lastRow; below > headerRow; height *= 2) {
    const top = Math.max(headerRow + 1, below - height + 1);
    const range = sheet.getRange(top, 1, below - top + 1, width);
    const found = lastFilled(range.getValues(), own, required, () => {
      return range.getFormulas();
    });
    if (found >= 0) return top + found;
    below = top - 1;
  }
  return headerRow;
}

/** Formulas are read only when a row looks as if nobody but formulas had filled it. */
function lastFilled(
  values: readonly Row[],
  own: readonly number[],
  required: readonly number[],
  readFormulas: () => readonly Row[],
): number {
  let formulas: readonly Row[] | undefined;
  for (let row = values.length - 1; row >= 0; row--) {
    const cells = values[row] ?? [];
    const filled = own.filter((place) => isContent(cells[place]));
    if (filled.length === 0) continue;
    if (required.some((place) => isContent(cells[place]))) return row;
    formulas = formulas ?? readFormulas();
    const typed = formulas[row] ?? [];
    if (filled.some((place) => (typed[place] ?? '') === '')) return row;
  }
  return -1;
}

/** An unticked check box is as good as blank. */
function isContent(cell: unknown): boolean {
  return cell !== '' && cell !== false && cell !== null && cell !== undefined;
}
