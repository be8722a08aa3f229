import type { Execution, ExecutionPlan } from './execution';
import type { HostState } from './hostState';
import type { ExecutionResult } from './hostTypes';
import { Realm } from './realm';
import { ScriptExecution, TIME_IS_UP } from './scriptExecution';
import { isCallable, type ScriptFile } from './scriptFile';
import { installServices } from './services/installServices';

/** Turns the arguments into the realm's values and the result into what the caller gets. */
export interface Passage {
  readonly args: (execution: Execution, realm: Realm) => readonly unknown[];
  readonly result: (value: unknown, realm: Realm) => unknown;
}

/** Whether an error means that vm's watchdog bit. */
export function isWatchdogError(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Runs one function of the script with fresh globals, and never throws for the script's errors. */
export function runExecution(
  host: HostState,
  script: ScriptFile,
  plan: ExecutionPlan,
  passage: Passage,
): ExecutionResult {
  const offset = host.clock.offset();
  const execution = new ScriptExecution(host, plan);
  const realm = new Realm(execution);
  host.cells = { read: 0, written: 0 };
  const ended: { value?: unknown; failed?: boolean; error?: unknown } = {};
  host.workbook.batch(() => {
    try {
      installServices(realm, execution);
      const run = () => start(realm, script, plan, passage.args(execution, realm), ended);
      realm.guard(run, host.limits.watchdogMs);
    } catch (error) {
      ended.failed = true;
      ended.error = error;
      // The watchdog leaves no time to tidy up, not even in a recalculation under way.
      if (isWatchdogError(error)) host.engine.abandon();
    }
    host.locks.releaseAll(execution);
    host.engine.recalculate();
  });
  const result = resultOf(execution, realm, ended, passage);
  host.calls = result.calls;
  host.clock.settle(offset);
  return result;
}

function start(
  realm: Realm,
  script: ScriptFile,
  plan: ExecutionPlan,
  args: readonly unknown[],
  ended: { value?: unknown; failed?: boolean; error?: unknown },
): void {
  realm.load(script);
  const callee = realm.globalNamed(plan.functionName);
  if (!isCallable(script, plan.functionName) || typeof callee !== 'function') {
    throw new Error(`Script function not found: ${plan.functionName}`);
  }
  realm.settle(
    realm.call(callee, args),
    (value) => {
      ended.value = value;
    },
    (error) => {
      ended.failed = true;
      ended.error = error;
    },
  );
}

function resultOf(
  execution: ScriptExecution,
  realm: Realm,
  ended: { value?: unknown; failed?: boolean; error?: unknown },
  passage: Passage,
): ExecutionResult {
  const calls = execution.callCounts();
  const elapsedMs = execution.elapsedMs();
  const late = elapsedMs > execution.plan.limitMs || isWatchdogError(ended.error);
  if (late && execution.killed === undefined) execution.kill(TIME_IS_UP);
  if (execution.killed !== undefined) {
    const error = { name: 'Exception', message: execution.killed, stack: '', timedOut: true };
    return { ok: false, error, calls, elapsedMs };
  }
  if (ended.failed) return { ok: false, error: errorOf(ended.error), calls, elapsedMs };
  const value = passage.result(ended.value, realm);
  return { ok: true, value, calls, elapsedMs };
}

/** A thrown thing of any realm in words; scripts may throw anything. */
export function errorOf(thrown: unknown): NonNullable<ExecutionResult['error']> {
  if (typeof thrown !== 'object' || thrown === null) {
    return { name: 'Error', message: String(thrown), stack: '', timedOut: false };
  }
  const { name, message, stack } = thrown as Partial<Error>;
  return {
    name: String(name ?? 'Error'),
    message: String(message ?? ''),
    stack: String(stack ?? ''),
    timedOut: false,
  };
}
