import { localeLanguage } from '../../ground/text/localeLanguage';
import { serverTexts } from '../../messages/serverTexts';
import { keepsDailyRun, removeOwnTriggers, renewLease } from '../dailyTrigger';
import { sendDigestWhenDue } from '../digest/sendDigestWhenDue';
import { type DocumentState, readDocumentState, updateDocumentState } from '../documentState';
import { fileSettings } from '../fileSettings';
import { logFailure } from '../logFailure';
import { keepOwnTrouble } from '../ownTrouble';
import { openTabSheets } from '../tabs/tabSheets';
import { warehouse } from '../warehouse/warehouse';
import { alertFailure } from './alertFailure';
import { withDocumentLock } from './documentLock';
import { PUBLISHED_WITHIN_MS } from './finishRun';
import { reasonOf } from './reasonOf';
import { runJob } from './runJob';

/** After so many failures a day the daily run waits for tomorrow: trying every hour would only fill Runs. */
const MOST_FAILURES_A_DAY = 3;

/** What the daily run cannot do without. Consent to other things (mail, accounts) may be refused for good. */
const NEEDED_SCOPES = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];

/**
 * The clock trigger's hourly call: goes on with an unfinished run, or runs the job when today's hour
 * has come in the spreadsheet's zone; then the weekly summary. Google tells nobody when a trigger
 * fails, so whatever stands in the way is kept for the sidebar.
 */
export function runWhenDue(): void {
  try {
    const trouble = requireFile();
    if (trouble === '') wake(Date.now());
    else tellTrouble(trouble);
  } catch (error) {
    logFailure('daily run', error);
    tellTrouble(error);
  }
}

/** What keeps this trigger from its file; '' when nothing does. Google may start one without its file. */
function requireFile(): string {
  const language = localeLanguage(Session.getActiveUserLocale());
  if (needsAuthorisation()) return serverTexts.needsAuthorisation[language];
  const file = SpreadsheetApp.getActive() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  return file === null ? serverTexts.noActiveFile[language] : '';
}

/**
 * Leaves a trace wherever that is still possible: with the file, else with the person, and by mail. One way that
 * fails does not keep the others from it, and none of them ends the trigger with an error of its own.
 */
function tellTrouble(cause: unknown): void {
  const quietly = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (untold) {
      logFailure('trouble of the daily run', untold);
      return false;
    }
  };
  let trouble = String(cause);
  quietly(() => {
    trouble = typeof cause === 'string' ? cause : reasonOf(cause);
  });
  console.error(`daily run: ${trouble.slice(0, 300)}`);
  const isKept = quietly(() => updateDocumentState({ trouble }));
  if (!isKept) quietly(() => keepOwnTrouble(trouble));
  alertFailure(trouble);
}

/** A person who no longer keeps the daily run removes her trigger. */
function wake(nowMs: number): void {
  if (!keepsDailyRun()) {
    removeOwnTriggers();
    return;
  }
  renewLease(nowMs);
  const state = readDocumentState();
  const now = localTime(nowMs);
  if (isDue(state, now)) runToday(state, now.day);
  else if (state.unfinished) runJob('daily');
  else if (state.publishing) publishOn(nowMs);
  sendDigest(now.day);
}

/** The warehouse goes on by itself; what follows its work is done under the same lock as a run. */
function publishOn(nowMs: number): void {
  withDocumentLock(() => warehouse.goOnPublishing(openTabSheets(), nowMs + PUBLISHED_WITHIN_MS));
}

/** A summary that cannot be sent is tried again in an hour; the run itself went well, so nobody is alarmed. */
function sendDigest(today: string): void {
  try {
    sendDigestWhenDue(today);
  } catch (error) {
    logFailure('weekly summary', error);
  }
}

function isDue(
  { lastDailyRunOn, dailyFailures }: DocumentState,
  { day, hour }: { day: string; hour: number },
): boolean {
  if (lastDailyRunOn === day) return false;
  if (dailyFailures?.on === day && dailyFailures.count >= MOST_FAILURES_A_DAY) return false;
  return hour >= (fileSettings(openTabSheets()).run_hour ?? 0);
}

/** A run that somebody stopped by hand does not start again on the same day. */
function runToday({ dailyFailures }: DocumentState, day: string): void {
  const { result } = runJob('daily');
  if (result === 'done' || result === 'stopped') {
    updateDocumentState({ lastDailyRunOn: day, dailyFailures: undefined });
  } else if (result === 'failed' || result === 'held') {
    const count = dailyFailures?.on === day ? dailyFailures.count + 1 : 1;
    updateDocumentState({ dailyFailures: { on: day, count } });
  }
}

/**
 * Triggers keep firing after Google has withdrawn its consent; the first call would end the run.
 * @see https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode,String)
 */
function needsAuthorisation(): boolean {
  // The overload with scopes is newer than its types.
  const authorisation = ScriptApp.getAuthorizationInfo as (
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ) => GoogleAppsScript.Script.AuthorizationInfo;
  const info = authorisation.call(ScriptApp, ScriptApp.AuthMode.FULL, NEEDED_SCOPES);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

function localTime(nowMs: number): { day: string; hour: number } {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const [day = '', hour = '0'] = Utilities.formatDate(new Date(nowMs), zone, 'yyyy-MM-dd HH').split(
    ' ',
  );
  return { day, hour: Number(hour) };
}
