import vm from 'node:vm';
import { DECLARED_BUILT_INS_SOURCE, REALM_SOURCE } from './realmSource';
import type { ScriptFile } from './scriptFile';
import { EnumValue, GoogleEnum } from './services/googleEnum';
import { googleClassOf, membersOf, Service } from './services/service';

/** How a call into a service ended, as the inner half of the boundary reads it. */
export type Outcome =
  | { readonly failed: false; readonly value: unknown }
  | { readonly failed: true; readonly name: string; readonly message: string };

/** What a realm asks of the execution that owns it. */
export interface RealmOwner {
  /** Calls a method of a service, or reads a property (`args` undefined). Never throws. */
  invoke(service: Service, member: string, args: readonly unknown[] | undefined): Outcome;
  now(): number;
}

interface Inside {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): Date;
  error(name: string, message: string): Error;
  call(callee: unknown, args: unknown[]): unknown;
  settle(value: unknown, done: (value: unknown) => void, failed: (error: unknown) => void): void;
  service(id: number, className: string, known: (member: string) => string | undefined): object;
  enumeration(name: string, names: readonly string[], entryOf: (name: string) => unknown): object;
  enumValue(enumName: string, name: string, ordinal: number): object;
}

const realmScript = new vm.Script(REALM_SOURCE, { filename: 'emulator-realm.js' });
const declareBuiltInsScript = new vm.Script(DECLARED_BUILT_INS_SOURCE);
const entryScript = new vm.Script(
  '(() => { const entry = globalThis.__entry; delete globalThis.__entry; return entry(); })()',
  { filename: 'emulator-entry.js' },
);
const drainScript = new vm.Script('undefined', { filename: 'emulator-drain.js' });

/**
 * An empty JavaScript world with Google's services in it and nothing of Node or of a browser.
 * It turns values of this process into values of that world and back.
 */
export class Realm {
  private readonly globals: Record<string, unknown> = {};
  private readonly context: vm.Context;
  private readonly inside: Inside;
  private readonly services: Service[] = [];
  private readonly proxies = new WeakMap<object, object>();
  private readonly originals = new WeakMap<object, object>();

  constructor(private readonly owner: RealmOwner) {
    this.context = vm.createContext(this.globals, { microtaskMode: 'afterEvaluate' });
    const build = realmScript.runInContext(this.context) as (
      invoke: (id: number, member: string, args: unknown[] | undefined) => Outcome,
      now: () => number,
      textOf: (id: number) => string,
    ) => Inside;
    this.inside = build(
      (id, member, args) => this.invoke(id, member, args),
      () => Math.floor(owner.now()),
      (id) => (this.services[id] as Service).text(),
    );
  }

  /** Puts a service under a global name. */
  install(name: string, value: Service | GoogleEnum): void {
    this.globals[name] = this.enter(value);
  }

  /** Runs a whole script file. */
  load({ compiled, leavesBuiltIns }: ScriptFile): void {
    if (leavesBuiltIns) declareBuiltInsScript.runInContext(this.context);
    compiled.runInContext(this.context);
  }

  /** Globals the script has made itself, besides the services. */
  globalNamed(name: string): unknown {
    return Object.hasOwn(this.globals, name) ? this.globals[name] : undefined;
  }

  globalNames(): string[] {
    return Object.keys(this.globals);
  }

  /**
   * Runs host code that calls into the script, under a real-time watchdog; promises are settled
   * when it returns.
   *
   * @throws Error with code ERR_SCRIPT_EXECUTION_TIMEOUT when the time is over
   */
  guard<T>(work: () => T, timeoutMs: number): T {
    this.globals.__entry = work;
    return entryScript.runInContext(this.context, { timeout: timeoutMs }) as T;
  }

  /** Lets pending promises settle. */
  drain(): void {
    drainScript.runInContext(this.context);
  }

  /** Calls a function of the script with values of its own world. */
  call(callee: unknown, args: readonly unknown[]): unknown {
    const list = this.inside.array();
    args.forEach((arg, at) => {
      list[at] = arg;
    });
    return this.inside.call(callee, list);
  }

  /** Waits for a promise of the script, once promises are drained. */
  settle(value: unknown, done: (value: unknown) => void, failed: (error: unknown) => void): void {
    this.inside.settle(value, done, failed);
  }

  /** A value of this process as a value of the script's world. */
  enter(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.enterService(value);
    if (value instanceof EnumValue) return this.enterEnumValue(value);
    if (value instanceof GoogleEnum) return this.enterEnum(value);
    if (Array.isArray(value)) {
      const list = this.inside.array();
      for (let at = 0; at < value.length; at += 1) list[at] = this.enter(value[at]);
      return list;
    }
    if (isDate(value)) return this.inside.date(value.getTime());
    const copy = this.inside.object();
    for (const [key, entry] of Object.entries(value)) copy[key] = this.enter(entry);
    return copy;
  }

  /** A value of the script's world as a value of this process; functions stay as they are. */
  leave(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const original = this.originals.get(value);
    if (original) return original;
    if (Array.isArray(value)) {
      const list = new Array<unknown>(value.length);
      for (let at = 0; at < value.length; at += 1) list[at] = this.leave(value[at]);
      return list;
    }
    if (isDate(value)) return new Date(value.getTime());
    if (Object.prototype.toString.call(value) !== '[object Object]') return value;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = this.leave((value as typeof copy)[key]);
    return copy;
  }

  private invoke(id: number, member: string, args: unknown[] | undefined): Outcome {
    const service = this.services[id] as Service;
    const given = args?.map((arg) => this.leave(arg));
    const outcome = this.owner.invoke(service, member, given);
    return outcome.failed ? outcome : { failed: false, value: this.enter(outcome.value) };
  }

  private remember(original: object, made: object): object {
    this.proxies.set(original, made);
    this.originals.set(made, original);
    return made;
  }

  private enterService(service: Service): object {
    const known = this.proxies.get(service);
    if (known) return known;
    const members = membersOf(service);
    const id = this.services.push(service) - 1;
    const proxy = this.inside.service(id, googleClassOf(service), (member) => members.get(member));
    return this.remember(service, proxy);
  }

  private enterEnumValue(value: EnumValue): object {
    const known = this.proxies.get(value);
    if (known) return known;
    const made = this.inside.enumValue(value.enumName, value.name, value.ordinal);
    return this.remember(value, made);
  }

  private enterEnum(value: GoogleEnum): object {
    const known = this.proxies.get(value);
    if (known) return known;
    const names = value.all().map((one) => one.name);
    const entry = (name: string) => this.enterEnumValue(value.get(name));
    return this.remember(value, this.inside.enumeration(value.name, names, entry));
  }
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
