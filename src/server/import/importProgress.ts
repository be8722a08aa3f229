const PROGRESS = 'flywheelImportProgress';
const KEPT_SECONDS = 600;
const everyMs = 2000;

let toldAtMs = 0;

/** Stands for an account's id while a file is read. */
export const FILE_IMPORT = 'file';

/** How far an import is: of an account, or of a file. */
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

/** Forgets how far an import was, once it is over. */
export function forgetImportProgress(): void {
  if (toldAtMs > 0) CacheService.getDocumentCache()?.remove(PROGRESS);
  toldAtMs = 0;
}
