import type { Execution, ExecutionPlan } from './execution';
import { faultAt } from './faults';
import type { HostState } from './hostState';
import type { LogLine } from './hostTypes';
import { refusal } from './permissions';
import type { Outcome, RealmOwner } from './realm';
import { serviceCost } from './serviceCosts';
import { googleClassOf, type Service } from './services/service';
import { serviceMakers } from './services/serviceMakers';

/** Google's words when an execution runs out of time. */
export const TIME_IS_UP = 'Exceeded maximum execution time';

/** One run of the script: its rights, its clock, its count of service calls. */
export class ScriptExecution implements Execution, RealmOwner {
  readonly calls = new Map<string, number>();
  readonly make = serviceMakers(this);
  /** Set once Google would have killed the script: every further call fails without an effect. */
  killed: string | undefined;
  private total = 0;
  private tear: string | undefined;
  private startedAt: number;
  private readonly scopes: ReadonlySet<string>;

  constructor(
    readonly host: HostState,
    public plan: ExecutionPlan,
  ) {
    this.startedAt = host.clock.now();
    this.scopes = host.effectiveScopes();
  }

  /** Starts anew with another function: how cells share one realm. */
  restart(functionName: string): void {
    this.plan = { ...this.plan, functionName };
    this.calls.clear();
    this.killed = undefined;
    this.total = 0;
    this.startedAt = this.now();
  }

  now(): number {
    return this.host.clock.now();
  }

  elapsedMs(): number {
    return this.now() - this.startedAt;
  }

  invoke(service: Service, member: string, args: readonly unknown[] | undefined): Outcome {
    try {
      const call = `${googleClassOf(service)}.${member}`;
      const members = service as unknown as Record<string, (...given: unknown[]) => unknown>;
      // Properties are enumerations: free, and open to everybody.
      if (args === undefined) return { failed: false, value: members[member] };
      this.charge(call);
      const reason = refusal(call, this.plan.authMode, this.scopes);
      if (reason !== undefined) throw new Error(reason);
      return { failed: false, value: members[member]?.(...args) };
    } catch (error) {
      const { name, message } = error as Error;
      return { failed: true, name: name === 'Error' ? 'Exception' : name, message };
    }
  }

  spend(milliseconds: number): void {
    this.host.clock.advance(milliseconds);
    this.checkTime();
  }

  checkTime(): void {
    if (this.killed === undefined && this.elapsedMs() > this.plan.limitMs) this.kill(TIME_IS_UP);
    if (this.killed !== undefined) throw new Error(this.killed);
  }

  kill(message: string): void {
    this.killed = message;
  }

  log(level: LogLine['level'], text: string): void {
    const { functionName } = this.plan;
    this.host.log({ level, text, at: this.now(), functionName });
  }

  callCounts(): Record<string, number> {
    return Object.fromEntries([...this.calls].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private charge(call: string): void {
    this.letOthersAct();
    this.checkTime();
    this.total += 1;
    const calls = (this.calls.get(call) ?? 0) + 1;
    this.calls.set(call, calls);
    this.spend(serviceCost(call));
    if (this.plan.kind === 'cell') return;
    const fault = faultAt(this.host.faults, call, this.total, calls);
    if (fault === undefined) return;
    if (fault.kind === 'timeout') this.kill(fault.message);
    if (fault.kind === 'lockLost') this.host.locks.releaseAll(this);
    if (fault.kind === 'partial' && call === 'Range.setValues') {
      this.tear = fault.message;
      return;
    }
    throw new Error(fault.message);
  }

  private letOthersAct(): void {
    const { meanwhile } = this.host;
    if (meanwhile === undefined || this.plan.kind === 'cell') return;
    this.host.meanwhile = undefined;
    try {
      meanwhile(this.total + 1);
    } finally {
      this.host.meanwhile = meanwhile;
    }
  }

  takeTear(): string | undefined {
    const { tear } = this;
    this.tear = undefined;
    return tear;
  }
}
