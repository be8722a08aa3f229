import type { RecordValue } from '../record';

/** A row of a tab as it stands: by column key. */
export type PresentRow = { readonly [column: string]: RecordValue };

/** The rows of a tab, made one by one when asked for: a hundred thousand records need not be held. */
export interface PresentRows {
  readonly length: number;
  row(index: number): PresentRow;
}

/** Rows that are held already. */
export function presentRows(rows: readonly PresentRow[]): PresentRows {
  return { length: rows.length, row: (index) => rows[index] ?? {} };
}
