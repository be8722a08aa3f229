/** Declared result size of one custom function, so that its spill is known before it runs. */
export interface CellFunctionShape {
  readonly name: string;
  /** Columns of the result. */
  readonly columns: number;
  /** `same`: as many rows as the tallest range argument; else a fixed count. */
  readonly rows: 'same' | number;
}
