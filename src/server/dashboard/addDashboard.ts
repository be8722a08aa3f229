import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';
import { openTabSheets, type TabSheets } from '../tabs/tabSheets';
import { addDashboardTab, fillDashboardTab, findDashboardTab } from './dashboardTab';
import { dashboardWords } from './dashboardWords';
import { readLeadershipView } from './readLeadershipView';

/** Adds the Dashboard tab on the figures of the last run. @throws InputError before the first run */
export function addDashboard(): void {
  const sheets = openTabSheets();
  const view = readLeadershipView(readOnce(openWorkbook(sheets)));
  if (!view) throw inputError(serverTexts.runFirst, {});
  sheets.remember();
  addDashboardTab(sheets.spreadsheet, view, dashboardWords(sheets));
}

/** Brings the Dashboard tab up to date, when there is one. @returns whether there is */
export function refreshDashboard(sheets: TabSheets): boolean {
  const sheet = findDashboardTab(sheets.spreadsheet);
  const view = sheet ? readLeadershipView(readOnce(openWorkbook(sheets))) : null;
  if (!sheet || !view) return false;
  fillDashboardTab(sheet, view, dashboardWords(sheets));
  return true;
}
