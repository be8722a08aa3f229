import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message, say, type Text } from '../../ground/text/text';
import { gateTexts } from '../../messages/gateTexts';
import { serverTexts } from '../../messages/serverTexts';
import type { TabName } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { refreshDashboard } from '../dashboard/addDashboard';
import { updateDocumentState } from '../documentState';
import { fileSpeech } from '../fileLanguage';
import { flush } from '../flush';
import { logFailure } from '../logFailure';
import { fillBlankIds } from '../tabs/fillBlankIds';
import { warehouse } from '../warehouse/warehouse';
import { alertFailure } from './alertFailure';
import { durationsWith } from './expectedDuration';
import type { JobStep } from './jobStep';
import { keepSnapshots } from './keepSnapshots';
import { outcomeOf } from './outcomeOf';
import { reasonOf } from './reasonOf';
import { recordRun } from './recordRun';
import type { RunOutcome } from './runOutcome';
import { runTold } from './runTold';

/** Of an execution's six minutes, when it stops waiting for a warehouse. */
export const PUBLISHED_WITHIN_MS = 320_000;

/**
 * Ends an execution whose writes went well: what hangs on the figures follows, then the run is
 * recorded, then it is forgotten or left to the next execution.
 *
 * @param imported what the import stage has to say; '' for nothing
 */
export function finishRun(step: JobStep, imported: string): RunOutcome {
  const { run, result, output, rowsDone } = step;
  const afterwards = result === 'done' ? followFigures(step) : [];
  const base = outcomeOf(run, result, toldOf(step));
  const outcome: RunOutcome = {
    ...base,
    message: [base.message, imported, ...afterwards].filter((part) => part !== '').join(' · '),
    rowCounts: output.rowCounts,
    rowsOut: rowsDone,
    healthRows: output.healthRows,
  };
  recordRun(step.sheets, outcome);
  if (result === 'held') alertFailure(outcome.message);
  updateDocumentState({
    unfinished: result === 'continues' ? { ...run, isAtWork: false } : undefined,
    ...(result === 'done'
      ? { isWriting: undefined, seen: output.seen, durationsMs: durationsWith(outcome) }
      : {}),
  });
  return outcome;
}

function toldOf({ result, output, rowsDone, rowsTotal, vanished }: JobStep): Message {
  if (result === 'held') {
    return message(gateTexts.held, { reasons: joinedMessages(vanished, '; ') });
  }
  if (result === 'done') return runTold(output);
  const values = { done: rowsDone, total: rowsTotal };
  return message(result === 'stopped' ? serverTexts.runStopped : serverTexts.runContinues, values);
}

/**
 * Snapshots and the Dashboard tab follow the figures. The figures stand whether or not these can be
 * written, and the next run makes up for it: so it is said, and fails nothing.
 */
function followFigures(step: JobStep): string[] {
  return [
    warehouse.countedSentence(step.sheets, step.output.rowsThere),
    attempt(serverTexts.idsNotFilled, () => step.output.lacksIds && fillBlankIds(step.sheets)),
    attempt(serverTexts.snapshotsNotKept, () => keepSnapshots(step)),
    attempt(serverTexts.dashboardNotRefreshed, () => refreshDashboard(step)),
    warehouse.publishFigures(
      step.sheets,
      step.run.runId,
      { looker: rowsOf(step, 'Looker'), credits: rowsOf(step, 'Credits') },
      step.run.activeAtMs + PUBLISHED_WITHIN_MS,
    ),
  ];
}

function rowsOf({ output }: JobStep, name: TabName): readonly (readonly Cell[])[] {
  return output.tabs.find((tab) => tab.name === name)?.rows.slice(1) ?? [];
}

function attempt(
  text: Text & { readonly en: `${string}{reason}${string}` },
  work: () => boolean,
): string {
  try {
    if (work()) flush();
    return '';
  } catch (error) {
    logFailure(text.en, error);
    return say({ text, values: { reason: reasonOf(error) } }, fileSpeech());
  }
}
