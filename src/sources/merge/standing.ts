import type { RecordValue } from '../record';

/** A row of a tab as it stands: by column key. */
export type StandingRow = { readonly [column: string]: RecordValue };

/** The rows of a tab, made one by one when asked for: a hundred thousand records need not be held. */
export interface StandingRows {
  readonly length: number;
  row(index: number): StandingRow;
}

/** Rows that are held already. */
export function standingRows(rows: readonly StandingRow[]): StandingRows {
  return { length: rows.length, row: (index) => rows[index] ?? {} };
}
