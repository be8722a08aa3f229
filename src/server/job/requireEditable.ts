import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { TabSheets } from '../tabs/tabSheets';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Makes sure, before anything is written, that this person may write the tabs: a run that one
 * protected tab ends halfway helps nobody.
 * @throws InputError that names the tab
 */
export function requireEditable(sheets: TabSheets, names: readonly TabName[]): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const { spreadsheet } = sheets;
  const forbidden = [SHEET, RANGE].flatMap((type) =>
    spreadsheet.getProtections(type).filter(forbids),
  );
  if (forbidden.length === 0) return;
  const widths = new Map(
    names.map((name) => [sheets.find(name)?.getSheetId(), tabNamed(name).columns.length]),
  );
  for (const protection of forbidden) {
    const range = protection.getRange();
    const sheet = range.getSheet();
    // Protected columns of the person's own, to the right of the job's, are none of its business.
    if (range.getColumn() > (widths.get(sheet.getSheetId()) ?? 0)) continue;
    throw inputError(serverTexts.tabIsProtected, { tab: sheet.getName() });
  }
}

function forbids(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}
