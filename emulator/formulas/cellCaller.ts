import type { HostState } from '../hostState';
import { isDate, type Outcome, Realm, type RealmOwner } from '../realm';
import { errorOf, isWatchdogError } from '../runExecution';
import { ScriptExecution, TIME_IS_UP } from '../scriptExecution';
import { isCallable, type ScriptFile } from '../scriptFile';
import { installServices } from '../services/installServices';
import type { Service } from '../services/service';
import type { CellOutcome } from './calculationEngine';

/**
 * Calls custom functions the way a cell does: read-only, anonymous, 30 seconds each, and with globals of its
 * own. A host may let the cells of one recalculation share their globals (`coldStart: false`): 10,000 fresh
 * realms take half a minute, and a script that leaves nothing behind cannot tell.
 */
export class CellCaller implements RealmOwner {
  private realm: Realm;
  /** What the script threw at its top level, if it did. */
  private loadError: CellOutcome | undefined;
  private readonly execution: ScriptExecution;
  private isFresh = true;

  constructor(
    private readonly host: HostState,
    private readonly script: ScriptFile,
  ) {
    const { user, limits } = host;
    this.execution = new ScriptExecution(host, {
      functionName: '',
      kind: 'cell',
      authMode: 'CUSTOM_FUNCTION',
      limitMs: limits.cellMs,
      user,
    });
    this.realm = this.newRealm();
  }

  now(): number {
    return this.host.clock.now();
  }

  invoke(service: Service, member: string, args: readonly unknown[] | undefined): Outcome {
    return this.execution.invoke(service, member, args);
  }

  /** Service calls of the latest cell. */
  latest(): ScriptExecution {
    return this.execution;
  }

  /** Runs host code that will call cells, under the real-time watchdog. */
  guard<T>(work: () => T, timeoutMs: number): T {
    return this.realm.guard(work, timeoutMs);
  }

  call(functionName: string, args: readonly unknown[]): CellOutcome {
    this.execution.restart(functionName);
    this.prepareRealm();
    if (this.loadError) return this.loadError;
    const ended: { outcome?: CellOutcome } = {};
    try {
      const callee = this.realm.globalNamed(functionName);
      if (!isCallable(this.script, functionName) || typeof callee !== 'function')
        throw new Error(`Unknown function: '${functionName}'.`);
      const value = this.realm.call(
        callee,
        args.map((arg) => this.realm.enter(arg)),
      );
      ended.outcome = isThenable(value) ? this.settled(value) : this.success(value);
    } catch (error) {
      ended.outcome = { ok: false, error: errorOf(error) };
    }
    const { execution } = this;
    const late =
      execution.killed ?? (execution.elapsedMs() > this.host.limits.cellMs && TIME_IS_UP);
    if (!late) return ended.outcome;
    return { ok: false, error: { name: 'Exception', message: late, stack: '', timedOut: true } };
  }

  private success(value: unknown): CellOutcome {
    return { ok: true, value: this.realm.leave(value) };
  }

  private settled(promise: unknown): CellOutcome {
    let outcome: CellOutcome | undefined;
    this.realm.settle(
      promise,
      (value) => {
        outcome = this.success(value);
      },
      (error) => {
        outcome = { ok: false, error: errorOf(error) };
      },
    );
    this.realm.drain();
    const message = 'The promise never settles';
    return outcome ?? { ok: false, error: { name: 'Error', message, stack: '', timedOut: false } };
  }

  /** The script is loaded by the first cell, under the watchdog that guards the cells. */
  private prepareRealm(): void {
    if (!this.isFresh) {
      if (this.host.options.coldStart === false) return;
      this.realm = this.newRealm();
    }
    this.isFresh = false;
    this.loadError = undefined;
    try {
      this.realm.load(this.script);
    } catch (error) {
      if (isWatchdogError(error)) throw error;
      this.loadError = { ok: false, error: errorOf(error) };
    }
  }

  private newRealm(): Realm {
    const realm = new Realm(this);
    installServices(realm, this.execution);
    return realm;
  }
}

function isThenable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !isDate(value) &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}
