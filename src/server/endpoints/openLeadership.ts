import { vatDivisor } from '../../job/orders/vatDivisor';
import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { records } from '../../workbook/read/records';
import type { Settings } from '../../workbook/schema/settings';
import { readLeadershipView } from '../dashboard/readLeadershipView';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { planOpening } from '../plan/planOpening';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';
import { runFacts } from './openSidebar';
import { channelsResult } from './operations/channelsResult';

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
    leavesVatOut: vatDivisor(settings) !== 1,
    timeZone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    nowMs,
    plan: planOpening(workbook, settings, nowMs),
    channels: channelsOf(workbook, settings, nowMs),
    view: readLeadershipView(workbook),
  };
}

function channelsOf(workbook: OpenWorkbook, settings: Settings, nowMs: number) {
  const assets = records(workbook.table('Assets'));
  const today = workbook.reading.clock.dayOf(nowMs);
  return channelsResult(workbook, { settings, assets, today });
}
