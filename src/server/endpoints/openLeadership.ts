import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { readLeadershipView } from '../dashboard/readLeadershipView';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { openWorkbook } from '../tabs/openWorkbook';
import { runFacts } from './openSidebar';

/** What the leadership page shows, from the tabs that the job wrote. */
export function openLeadership(): LeadershipOpening {
  const workbook = openWorkbook();
  const { sheets, locale } = workbook;
  const settings = fileSettings(sheets);
  return {
    ...runFacts(workbook, settings),
    fileName: sheets.spreadsheet.getName(),
    language: chosenLanguage(settings),
    locale: locale.replace('_', '-'),
    currency: settings.currency ?? '',
    timeZone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    nowMs: Date.now(),
    view: readLeadershipView(sheets),
  };
}
