const spreadsheetErrors = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  'Loading...',
]);

/** Whether a cell shows a failed formula instead of a value: Sheets hands errors over as text. */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  // Nearly no text begins like an error; asking the set takes a hash of every other one.
  const first = cell.charCodeAt(0);
  if (first > 0x23 && first < 0x7f && first !== 0x4c) return false;
  return spreadsheetErrors.has(cell.trim());
}
