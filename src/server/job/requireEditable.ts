import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { TabSheets } from '../tabs/tabSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Makes sure, before anything is written, that this person may write the tabs: a run that one
 * protected tab ends halfway helps nobody.
 * @throws InputError that names the tab
 */
export function requireEditable(sheets: TabSheets, names: readonly TabName[]): void {
  for (const name of names) {
    const sheet = sheets.find(name);
    if (sheet && isProtected(sheet, tabNamed(name).columns.length)) {
      throw inputError(serverTexts.tabIsProtected, { tab: sheet.getName() });
    }
  }
}

/** Protected columns of the person's own, to the right of the job's, are none of its business. */
function isProtected(sheet: Sheet, width: number): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).some(forbids)) return true;
  return sheet
    .getProtections(RANGE)
    .some((protection) => forbids(protection) && protection.getRange().getColumn() <= width);
}

function forbids(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}
