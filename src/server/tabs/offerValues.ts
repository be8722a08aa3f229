import { dress, isTaken } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows of a new tab that are given their formats and drop-down lists. */
export const TYPED_ROWS = 1000;

/**
 * Gives the first rows of a tab their drop-down lists, in one call; list by list where a table refuses some.
 *
 * @param rules one a column, null where it has none
 */
export function offerValues(sheet: Sheet, rules: readonly (Rule | null)[]): void {
  if (rules.every((rule) => rule === null)) return;
  const rows = Math.min(TYPED_ROWS, sheet.getMaxRows()) - 1;
  const all = Array.from({ length: rows }, () => [...rules]);
  const together = () => sheet.getRange(2, 1, rows, rules.length).setDataValidations(all);
  if (isTaken(together)) return;
  rules.forEach((rule, index) => {
    if (rule) dress(() => sheet.getRange(2, index + 1, rows, 1).setDataValidation(rule));
  });
}
