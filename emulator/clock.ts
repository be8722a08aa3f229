/**
 * The clock the script sees: the real one plus all that service calls and sleeping would have cost.
 * It never runs backwards, and slowly falls in line with the real clock again.
 */
export class VirtualClock {
  private offsetMs = 0;
  private latest = Number.NEGATIVE_INFINITY;

  constructor(private readonly realNow: () => number) {}

  /** Epoch milliseconds. */
  now(): number {
    this.latest = Math.max(this.latest, this.realNow() + this.offsetMs);
    return this.latest;
  }

  /** Lets virtual time pass at once. */
  advance(milliseconds: number): void {
    this.latest = this.now() + milliseconds;
    this.offsetMs = this.latest - this.realNow();
  }

  /** Between executions: the clock waits until the real one (plus `advance`s) has caught up. */
  settle(keptOffsetMs: number): void {
    this.offsetMs = keptOffsetMs;
  }

  /** What the clock is ahead of the real one. */
  offset(): number {
    return this.offsetMs;
  }
}
