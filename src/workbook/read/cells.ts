/** Whether a cell holds nothing: blank, missing or only spaces. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/** Whether a cell is a date, also one from another realm (a vm, an iframe). */
export function isDate(cell: unknown): cell is Date {
  return (
    typeof cell === 'object' &&
    cell !== null &&
    typeof (cell as { getTime?: unknown }).getTime === 'function'
  );
}

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

/** Whether a cell shows a failed formula instead of a value. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'string' && spreadsheetErrors.has(cell.trim());
}
