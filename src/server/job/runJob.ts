import type { Message } from '../../ground/text/text';
import { rereadDocumentState, type UnfinishedRun, updateDocumentState } from '../documentState';
import { accounts } from '../import/accounts';
import { openTabSheets } from '../tabs/tabSheets';
import { warehouse } from '../warehouse/warehouse';
import { withDocumentLock } from './documentLock';
import { failRun, recordAbandoned, untoldFailure } from './failRun';
import { finishRun } from './finishRun';
import { BUDGET_MS, jobStep } from './jobStep';
import { outcomeOf } from './outcomeOf';
import { recordRun } from './recordRun';
import type { RunOutcome, StartedBy } from './runOutcome';
import { clearProgress, tellProgress } from './runProgress';
import { newRun, requireProgress, takeUpRun } from './takeUpRun';

/** Of an execution's time, what accounts may take at most before the job itself. */
const IMPORT_SHARE = 0.5;

/** What a person has decided about this run alone. */
export interface RunChoice {
  /** Writes although input of the last run has vanished. */
  readonly writesAnyway?: true;
}

/**
 * Runs the job, or goes on with a run that one execution could not finish. Every end is recorded in
 * Runs; a failure leaves the Looker tab as it was. Never throws: what went wrong is the outcome.
 */
export function runJob(startedBy: StartedBy, choice: RunChoice = {}): RunOutcome {
  const nowMs = Date.now();
  try {
    return withDocumentLock(() => runLocked(startedBy, nowMs, choice));
  } catch (error) {
    return untoldFailure(newRun(startedBy, nowMs), error);
  }
}

function runLocked(startedBy: StartedBy, nowMs: number, choice: RunChoice): RunOutcome {
  clearProgress();
  const { unfinished } = rereadDocumentState();
  const run = { ...takeUpRun(unfinished, startedBy, nowMs), ...choice };
  try {
    if (unfinished && unfinished.runId !== run.runId) recordAbandoned(unfinished);
    updateDocumentState({ unfinished: run });
    requireProgress(run);
    const importTold = imported(run, nowMs);
    return finishRun(jobStep(run, nowMs + BUDGET_MS), importTold);
  } catch (error) {
    const told = warehouse.stillAtWork(error);
    return told === undefined ? failRun(run, error) : leaveToWarehouse(run, told);
  } finally {
    clearProgress();
  }
}

/** The warehouse goes on by itself; the next execution finds its jobs again. */
function leaveToWarehouse(run: UnfinishedRun, told: Message): RunOutcome {
  const outcome = outcomeOf(run, 'continues', told);
  updateDocumentState({ unfinished: { ...run, isAtWork: false } });
  recordRun(openTabSheets(), outcome);
  return outcome;
}

/** A continued run has read its input: what is imported now would be another run's. */
function imported(run: UnfinishedRun, nowMs: number): string {
  if (run.fingerprint !== '') return '';
  const { runId, startedAtMs } = run;
  const nothingYet = { rowsDone: 0, rowsTotal: 0, expectedMs: null };
  tellProgress({ runId, stage: 'importing', startedAtMs, ...nothingYet });
  return accounts.importAll(nowMs + BUDGET_MS * IMPORT_SHARE);
}
