import { IssueList } from '../../workbook/issueList';
import { newReading } from '../../workbook/read/reading';
import { readTab } from '../../workbook/read/readTab';
import { records } from '../../workbook/read/records';
import type { TabSheets } from '../tabs/tabSheets';

/** Enough runs to shrug off a slow one, few enough to follow a growing file. */
const RUNS_ASKED = 9;

/** The median duration in milliseconds of the last runs that were done; null before the first. */
export function expectedDuration(sheets: TabSheets): number | null {
  const sheet = sheets.find('Runs');
  const height = Math.min(RUNS_ASKED + 1, sheet?.getLastRow() ?? 0);
  if (!sheet || height < 2) return null;
  const values = sheet.getRange(1, 1, height, sheet.getLastColumn()).getValues();
  const { spreadsheet } = sheets;
  const locale = spreadsheet.getSpreadsheetLocale();
  const reading = newReading(spreadsheet.getSpreadsheetTimeZone(), locale);
  const durations = records(readTab('Runs', values, reading, new IssueList()))
    .filter(({ result }) => result === 'done')
    .map((run) => (run.ended_at ?? 0) - (run.started_at ?? 0))
    .sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? null;
}
