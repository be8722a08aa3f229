import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { readLeadershipView } from '../dashboard/readLeadershipView';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { planOpening } from '../plan/planOpening';
import { openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';
import { runFacts } from './openSidebar';

/** What the leadership page shows, from the tabs that the job wrote. */
export function openLeadership(): LeadershipOpening {
  const workbook = readOnce(openWorkbook());
  const { sheets, locale } = workbook;
  const settings = fileSettings(sheets);
  const nowMs = Date.now();
  return {
    ...runFacts(workbook, settings),
    fileName: sheets.spreadsheet.getName(),
    language: chosenLanguage(settings),
    locale: locale.replace('_', '-'),
    currency: settings.currency ?? '',
    timeZone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    nowMs,
    plan: planOpening(workbook, settings, nowMs),
    view: readLeadershipView(workbook),
  };
}
