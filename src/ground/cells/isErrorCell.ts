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
  return typeof cell === 'string' && spreadsheetErrors.has(cell.trim());
}
