import { type DailyRun, readDocumentState, updateDocumentState } from './documentState';
import { forgetOwnTrouble } from './ownTrouble';
import { userId } from './userId';

/** The trigger's handler; also the name under which the trigger is found again. */
const HANDLER = 'runWhenDue';

/** An owner whose trigger has been silent this long may be replaced without asking. */
const LEASE_MS = 3 * 24 * 60 * 60 * 1000;

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}

/** Who keeps the daily run, as seen by the person at work. */
export type DailyRunKeeper = 'nobody' | 'me' | 'somebodyElse';

/** Whether the daily run is on, and whose it is. An expired lease counts as nobody's. */
export function dailyRunKeeper(nowMs: number): DailyRunKeeper {
  const { daily } = readDocumentState();
  if (!daily || daily.ownerId === '') return 'nobody';
  if (daily.ownerId === userId()) return 'me';
  return daily.leaseEndsAtMs > nowMs ? 'somebodyElse' : 'nobody';
}

/**
 * Whether a trigger that fires for this person should go on: somebody else may have taken the daily
 * run over, or switched it off since. A file that remembers nothing at all keeps its trigger.
 */
export function keepsDailyRun(): boolean {
  const { daily } = readDocumentState();
  return !daily || daily.ownerId === userId();
}

/**
 * Wakes the script every hour; it runs the job once a day when its hour has come, and goes on with a
 * run that was cut short. An older trigger of this person is replaced, so there is never a second
 * one; somebody else's is taken over: hers finds that she no longer owns the run and removes itself.
 */
export function switchOnDailyRun(nowMs: number): void {
  removeOwnTriggers();
  ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyHours(1)
    .inTimezone(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    .create();
  renewLease(nowMs);
}

/** Removes this person's trigger and gives the daily run up, if it was hers. */
export function switchOffDailyRun(): void {
  removeOwnTriggers();
  if (readDocumentState().daily?.ownerId !== userId()) return;
  updateDocumentState({ daily: { ownerId: '', leaseEndsAtMs: 0 }, trouble: undefined });
  forgetOwnTrouble();
}

/** Removes this person's triggers only. */
export function removeOwnTriggers(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Says that this person's trigger is alive, and that nothing stands in its way. */
export function renewLease(nowMs: number): void {
  const daily: DailyRun = { ownerId: userId(), leaseEndsAtMs: nowMs + LEASE_MS };
  updateDocumentState({ daily, trouble: undefined });
  forgetOwnTrouble();
}
