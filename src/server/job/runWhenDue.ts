import { serverTexts } from '../../messages/serverTexts';
import { dailyRunKeeper, removeOwnTriggers, renewLease } from '../dailyTrigger';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { openTabSheets } from '../tabs/tabSheets';
import { runJob } from './runJob';

/**
 * The clock trigger's hourly call: goes on with an unfinished run, or runs the job when today's hour
 * has come in the spreadsheet's zone. A person who no longer keeps the daily run removes her trigger.
 */
export function runWhenDue(): void {
  const nowMs = Date.now();
  if (needsAuthorisation()) {
    updateDocumentState({ trouble: serverTexts.needsAuthorisation[fileLanguage()] });
    return;
  }
  if (dailyRunKeeper(nowMs) === 'somebodyElse') {
    removeOwnTriggers();
    return;
  }
  renewLease(nowMs);
  const state = readDocumentState();
  const { day, hour } = localTime(nowMs);
  const isDue = state.lastDailyRunOn !== day && hour >= runHour();
  if (!isDue && !state.unfinished) return;
  const { result } = runJob('daily');
  updateDocumentState({ trouble: undefined });
  if (result === 'done') updateDocumentState({ lastDailyRunOn: day });
}

/** Triggers keep firing after Google has withdrawn its consent; the first call would end the run. */
function needsAuthorisation(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

function localTime(nowMs: number): { day: string; hour: number } {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const [day = '', hour = '0'] = Utilities.formatDate(new Date(nowMs), zone, 'yyyy-MM-dd HH').split(
    ' ',
  );
  return { day, hour: Number(hour) };
}

function runHour(): number {
  return fileSettings(openTabSheets()).run_hour ?? 0;
}
