import type { VirtualClock } from './clock';
import type { FaultPlan } from './faults';
import type {
  Answer,
  AuthModeName,
  HostChange,
  HostOptions,
  InstalledTrigger,
  Limits,
  LogLine,
  Mail,
  MenuEntry,
  Question,
  ShownHtml,
  Toast,
  User,
} from './hostTypes';
import { LockRegister } from './lockRegister';
import type { Workbook } from './workbook/workbook';

/** Google's limits, and how long a person in front of the workbench may wait. */
export const DEFAULT_LIMITS: Limits = {
  executionMs: 360_000,
  cellMs: 30_000,
  watchdogMs: 60_000,
  recalculationMs: 10_000,
};

/** Keeps formulas' results up to date. */
export interface Recalculation {
  /** Brings every shown value up to date; does nothing while a custom function runs. */
  recalculate(): void;
  /** Starts anew after the watchdog stopped a recalculation halfway. */
  abandon(): void;
}

/** A trigger as the script service stores it. */
export interface TriggerModel extends InstalledTrigger {
  readonly sourceId: string | null;
  readonly timeZone: string | null;
}

/** A cache entry with the moment it expires on the virtual clock. */
export interface CacheEntry {
  readonly text: string;
  readonly expiresAt: number;
}

/** Everything that outlives one execution. */
export class HostState {
  user: User;
  scopes: ReadonlySet<string>;
  faults: FaultPlan;
  meanwhile: ((call: number) => void) | undefined;
  authMode: AuthModeName | undefined;
  limits: Limits;
  mailQuota: number;
  calls: Readonly<Record<string, number>> = {};
  cells = { read: 0, written: 0 };
  menus: MenuEntry[] = [];
  sidebar: ShownHtml | undefined;
  triggers: TriggerModel[] = [];
  readonly dialogs: ShownHtml[] = [];
  readonly toasts: Toast[] = [];
  readonly questions: Question[] = [];
  readonly answers: Answer[] = [];
  readonly mails: Mail[] = [];
  readonly logs: LogLine[] = [];
  readonly locks: LockRegister;
  readonly scriptProperties = new Map<string, string>();
  readonly userProperties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, CacheEntry>>();
  engine: Recalculation = { recalculate: () => undefined, abandon: () => undefined };
  private nextId = 1;
  private unwatch: (() => void) | undefined;
  private readonly listeners = new Set<(change: HostChange) => void>();

  constructor(
    readonly options: HostOptions,
    readonly clock: VirtualClock,
  ) {
    this.user = options.user ?? { email: 'marketer@example.com', locale: 'en' };
    this.scopes = new Set(options.grantedScopes ?? options.manifest.oauthScopes ?? []);
    this.faults = options.faults ?? [];
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.mailQuota = options.mailQuota ?? 100;
    this.locks = new LockRegister(clock);
  }

  get workbook(): Workbook {
    return this.options.workbook;
  }

  /** Scopes that are both declared in the manifest and granted. */
  effectiveScopes(): ReadonlySet<string> {
    const declared = this.options.manifest.oauthScopes ?? [];
    return new Set(declared.filter((scope) => this.scopes.has(scope)));
  }

  /** A store of a person; made when first asked for. */
  userStore(email: string): Map<string, string> {
    let store = this.userProperties.get(email);
    if (store === undefined) {
      store = new Map();
      this.userProperties.set(email, store);
    }
    return store;
  }

  takeId(): number {
    return this.nextId++;
  }

  emit(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  listen(listener: (change: HostChange) => void): () => void {
    // A workbook that nobody watches keeps no list of its changes.
    this.unwatch ??= this.workbook.onChange((change) => this.emit(change));
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.unwatch?.();
      this.unwatch = undefined;
    };
  }

  log(line: LogLine): void {
    this.logs.push(line);
    this.emit({ kind: 'log', line });
  }

  triggersChanged(): void {
    this.emit({ kind: 'triggers', triggers: this.triggers });
  }
}
