import { message } from '../../ground/text/text';
import { serverTexts } from '../../messages/serverTexts';
import { type UnfinishedRun, updateDocumentState } from '../documentState';
import { logFailure } from '../logFailure';
import { openTabSheets } from '../tabs/tabSheets';
import { alertFailure } from './alertFailure';
import { outcomeOf } from './outcomeOf';
import { reasonOf } from './reasonOf';
import { recordRun } from './recordRun';
import type { RunOutcome } from './runOutcome';

/**
 * A run that broke off is over: the next one begins anew, from the same inputs to the same tabs. It is
 * told wherever that is still possible; one way of telling that fails does not keep the others from it.
 */
export function failRun(run: UnfinishedRun, error: unknown): RunOutcome {
  logFailure(`run ${run.runId}`, error);
  const reason = reasonOf(error);
  const outcome = outcomeOf(run, 'failed', message(serverTexts.runFailed, { reason }));
  const tell = (where: string, work: () => void) => {
    try {
      work();
    } catch (untold) {
      logFailure(where, untold);
    }
  };
  // Too large a file may be why: it is measured anew.
  tell('end of a run', () => updateDocumentState({ unfinished: undefined, size: undefined }));
  tell('record of a run', () => recordRun(openTabSheets(), outcome));
  alertFailure(reason);
  return outcome;
}

/** Records a run that Google cut off and that nobody went on with in time. */
export function recordAbandoned(run: UnfinishedRun): void {
  const outcome = outcomeOf(run, 'failed', message(serverTexts.runAbandoned, {}));
  recordRun(openTabSheets(), { ...outcome, endedAtMs: run.activeAtMs });
}

/** Another run is at work, or nothing could be read or remembered: said, not stored. */
export function untoldFailure(run: UnfinishedRun, error: unknown): RunOutcome {
  logFailure(`run ${run.runId}`, error);
  return outcomeOf(run, 'failed', message(serverTexts.runFailed, { reason: reasonOf(error) }));
}
