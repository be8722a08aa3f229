/** A place in a sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** More columns than a sheet can have. */
const STRIDE = 32_768;

/** A place as one number, which sets hold far more cheaply than objects. */
export function placeKey(row: number, column: number): number {
  return row * STRIDE + column;
}

/** The place that a number stands for. */
export function placeOfKey(key: number): Place {
  return { row: Math.floor(key / STRIDE), column: key % STRIDE };
}
