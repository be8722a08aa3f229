import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';

const PATIENCE_MS = 2_000;

/**
 * Runs work that must not overlap with itself in one file; everything is flushed before the lock goes.
 * @throws InputError when another run is at work, or outside a spreadsheet
 */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock) throw inputError(serverTexts.noDocumentLock, {});
  if (!lock.tryLock(PATIENCE_MS)) throw inputError(serverTexts.otherRunAtWork, {});
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
