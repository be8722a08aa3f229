const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether a cell holds nothing: blank, missing, or only spaces and letters that nobody sees. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  // Nearly every text begins with a plain letter; the pattern costs ten times as much.
  const first = cell.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return !visible.test(cell);
}

/** Stands for a blank cell where numbers are read, so that NaN can mean an unusable one. */
export const blank = Number.POSITIVE_INFINITY;
