import type { Execution } from '../execution';
import type { LockKind } from '../lockRegister';
import { Service } from './service';

/** LockService: one execution at a time. */
export class LockService extends Service {
  static readonly emulates = 'LockService';

  getDocumentLock() {
    const { options } = this.execution.host;
    return options.container === false ? null : new Lock(this.execution, 'document');
  }

  getScriptLock() {
    return new Lock(this.execution, 'script');
  }

  getUserLock() {
    return new Lock(this.execution, 'user');
  }
}

/** One lock; the end of the execution releases it. */
export class Lock extends Service {
  static readonly emulates = 'Lock';

  constructor(
    execution: Execution,
    readonly kind: LockKind,
  ) {
    super(execution);
  }

  tryLock(timeoutInMillis: number) {
    // Time that is over before it began takes no lock, not even a free one.
    if (timeoutInMillis < 0) return false;
    const taken = this.execution.host.locks.take(this.kind, this.execution, timeoutInMillis);
    this.execution.checkTime();
    return taken;
  }

  waitLock(timeoutInMillis: number) {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock() {
    return this.execution.host.locks.holds(this.kind, this.execution);
  }

  releaseLock() {
    this.execution.host.locks.release(this.kind, this.execution);
  }
}
