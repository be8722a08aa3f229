import { readDocumentState } from '../documentState';
import type { RunOutcome } from './runOutcome';

/** Enough runs to shrug off a slow one, few enough to follow a growing file. */
const RUNS_KEPT = 9;

/** The median duration in milliseconds of the last runs that were done; null before the first. */
export function expectedDuration(): number | null {
  const durations = [...(readDocumentState().durationsMs ?? [])].sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? null;
}

/** The durations to remember once this run is done. */
export function durationsWith({ startedAtMs, endedAtMs }: RunOutcome): number[] {
  const { durationsMs = [] } = readDocumentState();
  return [...durationsMs, endedAtMs - startedAtMs].slice(-RUNS_KEPT);
}
