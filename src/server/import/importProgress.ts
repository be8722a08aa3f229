const PROGRESS = 'flywheelImportProgress';
const KEPT_SECONDS = 600;
const everyMs = 2000;

let toldAtMs = 0;

/** How far an account's import is. */
export interface ImportProgress {
  readonly sourceId: string;
  readonly done: number;
  readonly total: number | null;
}

/** Tells watching pages how far an import is, every two seconds at most. */
export function tellImportProgress(sourceId: string, done: number, total: number | null): void {
  const nowMs = Date.now();
  if (nowMs - toldAtMs < everyMs && done !== total) return;
  toldAtMs = nowMs;
  const progress: ImportProgress = { sourceId, done, total };
  CacheService.getDocumentCache()?.put(PROGRESS, JSON.stringify(progress), KEPT_SECONDS);
}

/** How far the import under way is; null when none was heard of lately. */
export function readImportProgress(): ImportProgress | null {
  const json = CacheService.getDocumentCache()?.get(PROGRESS) ?? null;
  return json === null ? null : (JSON.parse(json) as ImportProgress);
}
