import type { RunStage } from '../../shared/runProgress';
import { logFailure } from '../logFailure';
import { countServiceCall } from '../serviceCalls';

const PROGRESS = 'flywheelProgress';
const STOP = 'flywheelStop';
const KEPT_SECONDS = 900;

/** How far a run is, as the cache tells it to the pages that watch. */
export interface ToldProgress {
  readonly runId: string;
  readonly stage: RunStage;
  readonly startedAtMs: number;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  /** What the run is likely to take in all; null before any run was done. */
  readonly expectedMs: number | null;
}

/** Pages ask less often than this: rows that were written within it are told with the next ones. */
const TOLD_EVERY_MS = 1_000;
let lastTold: { readonly stage: RunStage; readonly atMs: number } | undefined;

/** Tells watching pages where the run stands. Losing it harms nothing, so it lives in the cache. */
export function tellProgress(progress: ToldProgress): void {
  const { stage } = progress;
  const atMs = Date.now();
  if (lastTold?.stage === stage && atMs - lastTold.atMs < TOLD_EVERY_MS) return;
  lastTold = { stage, atMs };
  quietly((cache) => cache.put(PROGRESS, JSON.stringify(progress), KEPT_SECONDS));
}

/** Where the current run stands; null when none is at work. */
export function readProgress(): ToldProgress | null {
  const json = quietly((cache) => cache.get(PROGRESS));
  return json ? (JSON.parse(json) as ToldProgress) : null;
}

/** Forgets progress and wishes to stop, before a run and after it. */
export function clearProgress(): void {
  lastTold = undefined;
  quietly((cache) => cache.removeAll([PROGRESS, STOP]));
}

/** Asks the current run to stop before its next write. */
export function requestStop(): void {
  quietly((cache) => cache.put(STOP, 'stop', KEPT_SECONDS));
}

/** Whether somebody asked the run to stop. */
export function isStopRequested(): boolean {
  return quietly((cache) => cache.get(STOP)) === 'stop';
}

let cache: GoogleAppsScript.Cache.Cache | null | undefined;

function openCache(): GoogleAppsScript.Cache.Cache | null {
  countServiceCall();
  return CacheService.getDocumentCache();
}

/** No run fails because a page could not be told of it. */
function quietly<T>(work: (cache: GoogleAppsScript.Cache.Cache) => T): T | null {
  try {
    cache ??= openCache();
    countServiceCall();
    return cache ? work(cache) : null;
  } catch (error) {
    logFailure('progress', error);
    return null;
  }
}
