import type { TextColumn } from '../workbook/read/table';

/** The row of each id by its code; −1 for codes that no row has (ids that other tabs mention). */
export type RowsByCode = Int32Array;

/** Inverts an id column. Codes that come later than the column's own texts are answered with −1, too. */
export function rowsByCode({ codes, texts }: TextColumn): RowsByCode {
  const rows = new Int32Array(texts.length).fill(-1);
  for (let row = codes.length - 1; row >= 0; row--) rows[codes[row] ?? 0] = row;
  rows[0] = -1;
  return rows;
}
