import type { TabName } from '../../src/workbook/schema/tabs';

/** A row as a test writes it: column key -> cell. */
export type BookRow = Readonly<Record<string, unknown>>;

/** The rows of some tabs. */
export type Book = { readonly [Name in TabName]?: readonly BookRow[] };

/** Rows as the cells that `getValues()` would give: a header of keys, then the rows. */
export function cellsOf(rows: readonly BookRow[]): unknown[][] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}
