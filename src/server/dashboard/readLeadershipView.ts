import { type LeadershipView, leadershipView } from '../../workbook/dashboard/leadershipView';
import { IssueList } from '../../workbook/issueList';
import { newReading } from '../../workbook/read/reading';
import { readTab } from '../../workbook/read/readTab';
import { countServiceCall } from '../serviceCalls';
import type { TabSheets } from '../tabs/tabSheets';

/** The leadership figures from the tabs that the job wrote; null before its first run. */
export function readLeadershipView(sheets: TabSheets): LeadershipView | null {
  const looker = sheets.find('Looker');
  const scoreboard = sheets.find('Scoreboard');
  if (!looker || !scoreboard) return null;
  const { spreadsheet } = sheets;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const reading = newReading(zone, spreadsheet.getSpreadsheetLocale());
  const issues = new IssueList();
  const valuesOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
    countServiceCall();
    return sheet.getDataRange().getValues();
  };
  return leadershipView(
    readTab('Looker', valuesOf(looker), reading, issues),
    readTab('Scoreboard', valuesOf(scoreboard), reading, issues),
  );
}
