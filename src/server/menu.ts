import { isInputError } from '../domain/inputError';
import { type Message, message, say } from '../ground/text/text';
import { serverTexts } from '../messages/serverTexts';
import { activeFile } from './activeFile';
import { switchOffDailyRun, switchOnDailyRun } from './dailyTrigger';
import { addDashboard } from './dashboard/addDashboard';
import { switchDigest } from './digest/switchDigest';
import { fileLanguage, fileSpeech } from './fileLanguage';
import { fileSettings } from './fileSettings';
import { bringFormulasBack } from './freeze/bringFormulasBack';
import { freezeFormulas } from './freeze/freezeFormulas';
import { withDocumentLock } from './job/documentLock';
import { runJob } from './job/runJob';
import type { RunOutcome } from './job/runOutcome';
import { undoRun } from './job/undoRun';
import { countServiceCall } from './serviceCalls';
import { setUpTabs } from './setUpTabs';
import { openTabSheets } from './tabs/tabSheets';

/** A run records its calls before it is told of. */
const CALLS_TO_TELL = 1;

/** Runs the job and says how it went. */
export function runJobFromMenu(): RunOutcome {
  countServiceCall(CALLS_TO_TELL);
  const outcome = runJob('menu');
  tell(outcome.message);
  return outcome;
}

/** Runs the job once although input of the last run has vanished. */
export function runAnywayFromMenu(): RunOutcome {
  countServiceCall(CALLS_TO_TELL);
  const outcome = runJob('menu', { writesAnyway: true });
  tell(outcome.message);
  return outcome;
}

/** Sets the core tabs up and names those that were made. */
export function setUpFromMenu(): void {
  sayWhat(() => {
    const made = setUpTabs();
    return made.length > 0
      ? message(serverTexts.tabsReady, { tabs: made.join(', ') })
      : message(serverTexts.tabsWereReady, {});
  });
}

/** Adds the Dashboard tab. */
export function addDashboardFromMenu(): void {
  sayWhat(() => {
    addDashboard();
    return message(serverTexts.dashboardAdded, {});
  });
}

/** Puts the job's tabs back as they were before the last run. */
export function undoFromMenu(): void {
  sayWhat(() => {
    return message(serverTexts.undone, { tabs: undoRun().join(', ') });
  });
}

/** Turns the file's formulas of ours into values. */
export function freezeFromMenu(): void {
  sayWhat(() => {
    const formulas = withDocumentLock(freezeFormulas);
    return formulas === 0
      ? message(serverTexts.noFormulas, {})
      : message(serverTexts.frozen, { formulas });
  });
}

/** Puts frozen formulas back. */
export function bringBackFromMenu(): void {
  sayWhat(() => {
    const { back, kept } = withDocumentLock(bringFormulasBack);
    return message(serverTexts.broughtBack, { formulas: back, kept });
  });
}

/** Switches the daily run on for this person. */
export function switchOnFromMenu(): void {
  sayWhat(() => {
    switchOnDailyRun(Date.now());
    const sheets = openTabSheets();
    const hour = fileSettings(sheets).run_hour ?? 0;
    const zone = sheets.spreadsheet.getSpreadsheetTimeZone();
    return message(serverTexts.dailyRunIsOn, { hour, zone });
  });
}

/** Switches this person's daily run off. */
export function switchOffFromMenu(): void {
  sayWhat(() => {
    switchOffDailyRun();
    return message(serverTexts.dailyRunIsOff, {});
  });
}

/** Switches the weekly summary by mail on for this file. */
export function switchDigestOnFromMenu(): void {
  sayWhat(() => message(serverTexts.digestIsOn, { address: switchDigest(true) }));
}

/** Switches the weekly summary off. */
export function switchDigestOffFromMenu(): void {
  sayWhat(() => {
    switchDigest(false);
    return message(serverTexts.digestIsOff, {});
  });
}

/** Says what was done, or why it could not be, where the person looks. */
function sayWhat(work: () => Message): void {
  try {
    tell(say(work(), fileSpeech()));
  } catch (error) {
    if (!isInputError(error)) throw error;
    tell(say(error.told, fileSpeech()));
  }
}

function tell(sentence: string): void {
  activeFile().toast(sentence, serverTexts.productName[fileLanguage()]);
}
