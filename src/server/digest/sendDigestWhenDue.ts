import { dayOfText, dayText, weekdayOf } from '../../ground/time/calendarDay';
import { type JudgedCreators, judgedCreators } from '../../workbook/dashboard/judgedCreators';
import {
  type VerdictCounts,
  verdictCounts,
  weeklyDigest,
} from '../../workbook/dashboard/weeklyDigest';
import { records } from '../../workbook/read/records';
import { findDashboardTab } from '../dashboard/dashboardTab';
import { readLeadershipView } from '../dashboard/readLeadershipView';
import { readDocumentState, updateDocumentState } from '../documentState';
import { runFacts } from '../endpoints/openSidebar';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';
import type { TabSheets } from '../tabs/tabSheets';

/**
 * Sends the weekly summary once a week, when the daily run of the day is done: normally on Monday. It
 * waits while Google's daily quota of mails is used up. It is noted before it is sent, and the note is
 * taken back when sending fails: better an hour late than twice.
 *
 * @param today yyyy-mm-dd in the spreadsheet's zone
 */
export function sendDigestWhenDue(today: string): void {
  const { isDigestOn, digestSentFor, digestVerdicts, digestJudged, lastDailyRunOn } =
    readDocumentState();
  const monday = mondayOf(today);
  if (!isDigestOn || digestSentFor === monday || lastDailyRunOn !== today) return;
  const mail = digestMail(digestVerdicts, digestJudged);
  if (!mail || MailApp.getRemainingDailyQuota() < 1) return;
  updateDocumentState({
    digestSentFor: monday,
    digestVerdicts: mail.verdicts,
    digestJudged: mail.judged,
  });
  try {
    MailApp.sendEmail(mail.to, mail.subject, mail.text, { htmlBody: mail.html });
  } catch (error) {
    updateDocumentState({ digestSentFor, digestVerdicts, digestJudged });
    throw error;
  }
}

/** The Monday of the week that a day lies in, both yyyy-mm-dd. */
function mondayOf(today: string): string {
  const day = dayOfText(today);
  return dayText(day - weekdayOf(day));
}

/** What stands in Today, and what of it is late. */
function dueCounts({ sheets, table }: OpenWorkbook) {
  if (!sheets.find('Today')) return undefined;
  const rows = records(table('Today'));
  return { count: rows.length, late: rows.filter(({ days_late }) => (days_late ?? 0) > 0).length };
}

/** The page is a dialog and has no address: the Dashboard tab has, where somebody added it. */
function linkOf(sheets: TabSheets) {
  const url = sheets.spreadsheet.getUrl();
  const dashboard = findDashboardTab(sheets);
  return dashboard
    ? { url: `${url}#gid=${dashboard.getSheetId()}`, leadsTo: 'dashboard' as const }
    : { url, leadsTo: 'file' as const };
}

/** Null when there is nothing to tell or nobody to tell it to. */
function digestMail(
  verdictsBefore: VerdictCounts | undefined,
  judgedBefore: JudgedCreators | undefined,
) {
  const workbook = readOnce(openWorkbook());
  const { sheets, locale } = workbook;
  const settings = fileSettings(sheets);
  const view = readLeadershipView(workbook);
  if (!view || !settings.alert_email) return null;
  const { health, due: dueLines } = runFacts(workbook, settings);
  const facts = {
    view,
    health,
    due: dueCounts(workbook),
    dueLines,
    hasNames: settings.digest_names === 'yes',
    fileName: sheets.spreadsheet.getName(),
    ...linkOf(sheets),
    locale: locale.replace('_', '-'),
    currency: settings.currency ?? '',
    verdictsBefore,
    judgedBefore,
  };
  const state = { verdicts: verdictCounts(view), judged: judgedCreators(view) };
  return { to: settings.alert_email, ...state, ...weeklyDigest(facts, fileLanguage()) };
}
