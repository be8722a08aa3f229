import type { ResultOf } from '../../shared/endpoints';
import { readDocumentState } from '../documentState';
import { isStopRequested, readProgress, requestStop } from '../job/runProgress';

/** An execution ends after six minutes at the latest: an older sign of life is none. */
const LONGEST_MS = 6.5 * 60 * 1000;

/** How far the run is. Two cheap reads of the cache while one is at work; no cells are read. */
export function jobProgress(): ResultOf<'jobProgress'> {
  const progress = readProgress();
  if (!progress) return withoutProgress();
  const { stage, startedAtMs, rowsDone, rowsTotal, expectedMs } = progress;
  const elapsedMs = Math.max(0, Date.now() - startedAtMs);
  const isOverdue = expectedMs === null || elapsedMs > expectedMs;
  const remainingMs = isOverdue ? null : expectedMs - elapsedMs;
  const isStopping = isStopRequested();
  return {
    state: 'running',
    stage,
    startedAtMs,
    elapsedMs,
    rowsDone,
    rowsTotal,
    remainingMs,
    isStopping,
  };
}

/** Asks the run at work to stop before its next write. */
export function stopJob(): ResultOf<'stopJob'> {
  if (!readProgress()) return { isStopping: false };
  requestStop();
  return { isStopping: isStopRequested() };
}

/** The cache may have lost it, or Google may have cut the run off. */
function withoutProgress(): ResultOf<'jobProgress'> {
  const { unfinished } = readDocumentState();
  if (!unfinished) return { state: 'idle' };
  const isSilent = !unfinished.isAtWork || Date.now() - unfinished.activeAtMs > LONGEST_MS;
  const { startedAtMs } = unfinished;
  if (isSilent) return { state: 'interrupted', startedAtMs };
  const elapsedMs = Math.max(0, Date.now() - startedAtMs);
  return {
    state: 'running',
    stage: 'reading',
    startedAtMs,
    elapsedMs,
    rowsDone: 0,
    rowsTotal: 0,
    remainingMs: null,
    isStopping: false,
  };
}
