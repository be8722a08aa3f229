/** The trigger's handler; also the name under which the trigger is found again. */
const HANDLER = 'runDaily';

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}

/** Whether this person's daily run is on. Other people's triggers are invisible to a script. */
export function isDailyRunOn(): boolean {
  return ownTriggers().length > 0;
}

/**
 * Runs the job every day within the hour that starts at `hour`, in the spreadsheet's zone. An older
 * trigger is replaced, so there is never a second one.
 */
export function switchOnDailyTrigger(hour: number): void {
  switchOffDailyTrigger();
  ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyDays(1)
    .atHour(hour)
    .inTimezone(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    .create();
}

/** Removes this person's daily trigger. */
export function switchOffDailyTrigger(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}
