/** Where the tabs stand as they were before the last run: in one column of one hidden sheet. */
export interface KeptBefore {
  readonly sheetId: number;
  /** 1 or 2, in turn: the image before this one stays whole until this one is known to be. */
  readonly column: number;
  /** Cells of that column, from the first row. */
  readonly pieces: number;
}
