import { inputError } from '../../domain/inputError';
import { menuTexts } from '../../messages/menuTexts';
import { serverTexts } from '../../messages/serverTexts';
import { flush } from '../flush';
import { logFailure } from '../logFailure';
import { countServiceCall } from '../serviceCalls';

const PATIENCE_MS = 2_000;

/**
 * Runs work that must not overlap with itself in one file; everything is flushed before the lock goes.
 * @throws InputError when another run is at work, or outside a spreadsheet
 */
export function withDocumentLock<T>(work: () => T): T {
  countServiceCall(3);
  const lock = LockService.getDocumentLock();
  if (!lock) throw inputError(menuTexts.noDocumentLock, {});
  if (!lock.tryLock(PATIENCE_MS)) throw inputError(serverTexts.otherRunAtWork, {});
  try {
    const result = work();
    flush();
    return result;
  } finally {
    release(lock);
  }
}

/** The end of the execution gives the lock back anyway, so failing to do so now undoes no work. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    logFailure('release of the lock', error);
  }
}
