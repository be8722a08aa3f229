/** Columns of one sheet in Excel; no export of a person's has more. */
export const MOST_COLUMNS = 16_384;
