import { inputError } from '../../domain/inputError';
import type { TabCells } from '../../job/workbook';
import { serverTexts } from '../../messages/serverTexts';
import type { Cell } from '../../workbook/write/rowsFor';
import { plainText } from '../../workbook/write/safeText';
import type { JobStep } from '../job/jobStep';
import { openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';
import { openTabSheets } from '../tabs/tabSheets';
import { addDashboardTab, fillDashboardTab, findDashboardTab } from './dashboardTab';
import { dashboardWords } from './dashboardWords';
import { readLeadershipView } from './readLeadershipView';

/** Adds the Dashboard tab on the figures of the last run. @throws InputError before the first run */
export function addDashboard(): void {
  const sheets = openTabSheets();
  const view = readLeadershipView(readOnce(openWorkbook(sheets)));
  if (!view) throw inputError(serverTexts.runFirst, {});
  sheets.remember();
  addDashboardTab(sheets, view, dashboardWords(sheets));
}

/** Brings the Dashboard tab up to date after a run, when there is one. @returns whether there is */
export function refreshDashboard({ sheets, input, output }: JobStep): boolean {
  const sheet = findDashboardTab(sheets);
  const written = output.tabs.map(({ name, rows }) => [name, rows.map(shownRow)] as const);
  const known: TabCells = { ...input, ...Object.fromEntries(written) };
  const view = sheet ? readLeadershipView(readOnce(openWorkbook(sheets, known))) : null;
  if (!sheet || !view) return false;
  fillDashboardTab(sheet, view, dashboardWords(sheets, known));
  return true;
}

/** A written row as it would be read again. */
function shownRow(row: readonly Cell[]): Cell[] {
  return row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell));
}
