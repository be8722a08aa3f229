import type { VirtualClock } from './clock';

export type LockKind = 'document' | 'script' | 'user';

interface Holding {
  readonly owner: object;
  readonly until: number;
}

/** Who holds which lock. Waiting passes virtual time only. */
export class LockRegister {
  private readonly held = new Map<LockKind, Holding>();

  constructor(private readonly clock: VirtualClock) {}

  /** Takes the lock, waiting as long as it takes but not longer than allowed. */
  take(kind: LockKind, owner: object, waitMs: number, holdMs = Number.POSITIVE_INFINITY): boolean {
    const holding = this.current(kind);
    if (holding && holding.owner !== owner) {
      const needed = holding.until - this.clock.now();
      this.clock.advance(Math.min(needed, Math.max(0, waitMs)));
      if (needed > waitMs) return false;
    }
    this.held.set(kind, { owner, until: this.clock.now() + holdMs });
    return true;
  }

  holds(kind: LockKind, owner: object): boolean {
    return this.current(kind)?.owner === owner;
  }

  release(kind: LockKind, owner: object): void {
    if (this.held.get(kind)?.owner === owner) this.held.delete(kind);
  }

  /** What Google does at the end of an execution. */
  releaseAll(owner: object): void {
    for (const kind of [...this.held.keys()]) this.release(kind, owner);
  }

  private current(kind: LockKind): Holding | undefined {
    const holding = this.held.get(kind);
    if (holding && holding.until <= this.clock.now()) {
      this.held.delete(kind);
      return undefined;
    }
    return holding;
  }
}
