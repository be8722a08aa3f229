import { type Message, say } from '../../ground/text/text';
import type { UnfinishedRun } from '../documentState';
import { fileSpeech } from '../fileLanguage';
import type { RunOutcome } from './runOutcome';

/** The outcome of a run that ends now, without any rows. */
export function outcomeOf(
  { runId, startedAtMs, startedBy }: UnfinishedRun,
  result: RunOutcome['result'],
  told: Message,
): RunOutcome {
  return {
    runId,
    startedAtMs,
    startedBy,
    result,
    endedAtMs: Date.now(),
    rowCounts: { read: 0, used: 0, leftOut: 0 },
    rowsOut: 0,
    healthRows: 0,
    message: say(told, fileSpeech()),
  };
}
