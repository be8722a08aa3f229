import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { fileLanguage } from '../fileLanguage';
import { openTabSheets } from '../tabs/tabSheets';
import { addDashboardTab } from './dashboardTab';
import { readLeadershipView } from './readLeadershipView';

/** Adds the Dashboard tab on the figures of the last run. @throws InputError before the first run */
export function addDashboard(): void {
  const sheets = openTabSheets();
  const view = readLeadershipView(sheets);
  if (!view) throw inputError(serverTexts.runFirst, {});
  addDashboardTab(sheets.spreadsheet, view, fileLanguage());
}
