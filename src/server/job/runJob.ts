import { isInputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type Message, message, say } from '../../messages/text';
import { refreshDashboard } from '../dashboard/addDashboard';
import { readDocumentState, type UnfinishedRun, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { importSources } from '../import/importSources';
import { importSummary } from '../import/importSummary';
import { openTabSheets } from '../tabs/tabSheets';
import { alertFailure } from './alertFailure';
import { withDocumentLock } from './documentLock';
import { BUDGET_MS, type JobStep, jobStep } from './jobStep';
import { keepSnapshots } from './keepSnapshots';
import { recordRun } from './recordRun';
import type { RunOutcome, StartedBy } from './runOutcome';
import { clearProgress } from './runProgress';

/** Of an execution's time, what accounts may take at most before the job itself. */
const IMPORT_SHARE = 0.5;

/**
 * Runs the job, or goes on with a run that one execution could not finish. Every end is recorded in
 * Runs; a failure leaves the Looker tab as it was. Never throws: what went wrong is the outcome.
 *
 * @param budgetMs how long this execution may take before it leaves the rest to the next one
 */
export function runJob(startedBy: StartedBy, budgetMs = BUDGET_MS): RunOutcome {
  const startedAtMs = Date.now();
  try {
    return withDocumentLock(() => {
      clearProgress();
      const run = readDocumentState().unfinished ?? freshRun(startedBy, startedAtMs);
      try {
        // A continued run has read its input: what is imported now would be another run's.
        const isFresh = run.fingerprint === '';
        const imports = isFresh ? importSources(startedAtMs + budgetMs * IMPORT_SHARE) : [];
        return finish(jobStep(run, startedAtMs + budgetMs), importSummary(imports));
      } catch (error) {
        return fail(run, reasonOf(error));
      }
    });
  } catch (error) {
    return unrecorded(freshRun(startedBy, startedAtMs), reasonOf(error));
  }
}

function freshRun(startedBy: StartedBy, startedAtMs: number): UnfinishedRun {
  const runId = Utilities.getUuid().slice(0, 8);
  return { runId, startedAtMs, startedBy, fingerprint: '', writesDone: 0 };
}

function finish(step: JobStep, imported: string): RunOutcome {
  const { run, result, output, rowsDone, rowsTotal } = step;
  const told =
    result === 'done'
      ? message(serverTexts.runDone, { rows: output.lookerRows, issues: output.healthRows })
      : message(result === 'stopped' ? serverTexts.runStopped : serverTexts.runContinues, {
          done: rowsDone,
          total: rowsTotal,
        });
  const base = outcomeOf(run, result, told);
  const outcome: RunOutcome = {
    ...base,
    message: imported === '' ? base.message : `${base.message} · ${imported}`,
    rowsIn: output.rowsIn,
    rowsOut: rowsDone,
    healthRows: output.healthRows,
  };
  if (result === 'done') {
    keepSnapshots(step);
    refreshDashboard(step.sheets);
  }
  recordRun(step.sheets, outcome);
  updateDocumentState({
    unfinished: result === 'continues' ? run : undefined,
    isWriting: result === 'done' ? undefined : true,
  });
  return outcome;
}

/** A run that broke off is over: the next one begins anew, from the same inputs to the same tabs. */
function fail(run: UnfinishedRun, reason: string): RunOutcome {
  const outcome = outcomeOf(run, 'failed', message(serverTexts.runFailed, { reason }));
  console.error(`run ${run.runId}: ${reason}`);
  updateDocumentState({ unfinished: undefined });
  recordRun(openTabSheets(), outcome);
  alertFailure(reason);
  return outcome;
}

/** Another run is at work, or not even the failure could be written down: said, not stored. */
function unrecorded(run: UnfinishedRun, reason: string): RunOutcome {
  console.error(`run ${run.runId}: ${reason}`);
  return outcomeOf(run, 'failed', message(serverTexts.runFailed, { reason }));
}

function outcomeOf(run: UnfinishedRun, result: RunOutcome['result'], told: Message): RunOutcome {
  const { runId, startedAtMs, startedBy } = run;
  return {
    runId,
    startedAtMs,
    startedBy,
    result,
    endedAtMs: Date.now(),
    rowsIn: 0,
    rowsOut: 0,
    healthRows: 0,
    message: say(told, fileLanguage()),
  };
}

function reasonOf(error: unknown): string {
  if (isInputError(error)) return say(error.told, fileLanguage());
  return error instanceof Error ? error.message : String(error);
}
