import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { readLeadershipView } from '../dashboard/readLeadershipView';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { runFacts } from './openSidebar';
import { openWorkbook } from './openWorkbook';

/** What the leadership page shows, from the tabs that the job wrote. */
export function openLeadership(): LeadershipOpening {
  const workbook = openWorkbook();
  const { sheets, locale } = workbook;
  const settings = fileSettings(sheets);
  return {
    ...runFacts(workbook, settings),
    fileName: sheets.spreadsheet.getName(),
    language: settings.language === 'ko' ? 'ko' : fileLanguage(),
    locale: locale.replace('_', '-'),
    currency: settings.currency ?? '',
    timeZone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    nowMs: Date.now(),
    view: readLeadershipView(sheets),
  };
}
