import { dress } from './writeCells';

/** Rows of a new tab that are given their formats and drop-down lists. */
export const TYPED_ROWS = 1000;

/** Gives the first rows of a column a drop-down list. */
export function offerValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  place: number,
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
): void {
  const rows = Math.min(TYPED_ROWS, sheet.getMaxRows()) - 1;
  dress(() => sheet.getRange(2, place, rows, 1).setDataValidation(rule));
}
