const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether a cell holds nothing: blank, missing, or only spaces and letters that nobody sees. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  return typeof cell === 'string' && !visible.test(cell);
}

/** Stands for a blank cell where numbers are read, so that NaN can mean an unusable one. */
export const blank = Number.POSITIVE_INFINITY;
