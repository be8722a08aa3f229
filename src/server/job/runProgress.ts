const PROGRESS = 'flywheelProgress';
const STOP = 'flywheelStop';
const KEPT_SECONDS = 900;

/** The stages of a run, in order. */
export type Stage = 'reading' | 'computing' | 'writing';

/** How far a run is, for the page that watches it. */
export interface RunProgress {
  readonly runId: string;
  readonly stage: Stage;
  readonly startedAtMs: number;
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

/** Tells watching pages where the run stands. Losing it harms nothing, so it lives in the cache. */
export function tellProgress(progress: RunProgress): void {
  CacheService.getDocumentCache()?.put(PROGRESS, JSON.stringify(progress), KEPT_SECONDS);
}

/** Where the current run stands; null when none is at work. */
export function readProgress(): RunProgress | null {
  const json = CacheService.getDocumentCache()?.get(PROGRESS) ?? null;
  return json === null ? null : (JSON.parse(json) as RunProgress);
}

/** Forgets progress and wishes to stop once a run has ended. */
export function clearProgress(): void {
  CacheService.getDocumentCache()?.removeAll([PROGRESS, STOP]);
}

/** Asks the current run to stop before its next write. */
export function requestStop(): void {
  CacheService.getDocumentCache()?.put(STOP, 'stop', KEPT_SECONDS);
}

/** Whether somebody asked the run to stop. */
export function isStopRequested(): boolean {
  return CacheService.getDocumentCache()?.get(STOP) === 'stop';
}
