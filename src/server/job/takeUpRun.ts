import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import type { UnfinishedRun } from '../documentState';
import { countServiceCall } from '../serviceCalls';
import type { StartedBy } from './runOutcome';

/** A run that nobody has worked on for so long is not gone on with: its "now" is no longer now. */
const STALE_MS = 2.5 * 60 * 60 * 1000;

/** A run that Google cuts off this often in a row would be cut off for ever. */
const MOST_INTERRUPTIONS = 3;

/** A run from its beginning. */
export function newRun(startedBy: StartedBy, nowMs: number): UnfinishedRun {
  countServiceCall();
  return {
    runId: Utilities.getUuid().slice(0, 8),
    startedAtMs: nowMs,
    startedBy,
    fingerprint: '',
    writesDone: 0,
    activeAtMs: nowMs,
    isAtWork: true,
    interruptions: 0,
  };
}

/** The run that this execution works on: the unfinished one while it is fresh, else a new one. */
export function takeUpRun(
  unfinished: UnfinishedRun | undefined,
  startedBy: StartedBy,
  nowMs: number,
): UnfinishedRun {
  if (!unfinished || nowMs - unfinished.activeAtMs > STALE_MS) return newRun(startedBy, nowMs);
  const interruptions = unfinished.isAtWork ? unfinished.interruptions + 1 : 0;
  return { ...unfinished, activeAtMs: nowMs, isAtWork: true, interruptions };
}

/** @throws InputError when Google has cut the run off too often to try again */
export function requireProgress({ interruptions }: UnfinishedRun): void {
  if (interruptions < MOST_INTERRUPTIONS) return;
  throw inputError(serverTexts.cutOffAgain, { times: interruptions });
}
