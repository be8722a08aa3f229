import { dayMs } from '../../ground/time/calendarDay';

/** One use of a promo code by an order. */
export interface CodeUse {
  readonly instantMs: number;
  /** Whether the order also came by a link or page of the code's creator. */
  readonly clicked: boolean;
}

/** A week in which a code was used far more than before, mostly by people who never clicked. */
export interface SuspectedLeak {
  /** Start of the week. */
  readonly fromMs: number;
  readonly uses: number;
  /** Uses a week before. */
  readonly usualUses: number;
  /** Share of uses without a click. */
  readonly coldShare: number;
}

const weekMs = 7 * dayMs;
const fewestUses = 5;
const coldEnough = 0.8;
const level = 0.99;

/**
 * The week with the largest excess among those in which a code's uses exceed the 99 % quantile of a Poisson distribution with the
 * code's own earlier weekly mean (and five), while more than 80 % of them came without a click.
 * Needs at least a week of history before. A person decides whether it is a leak.
 *
 * @param uses in order of time
 */
export function leakTest(uses: readonly CodeUse[]): SuspectedLeak | undefined {
  const firstMs = uses[0]?.instantMs ?? 0;
  let from = 0;
  let cold = 0;
  let worst: SuspectedLeak | undefined;
  for (let to = 0; to < uses.length; to++) {
    const untilMs = uses[to]?.instantMs ?? 0;
    cold += uses[to]?.clicked ? 0 : 1;
    while ((uses[from]?.instantMs ?? untilMs) <= untilMs - weekMs) {
      cold -= uses[from]?.clicked ? 0 : 1;
      from += 1;
    }
    const count = to - from + 1;
    const historyMs = untilMs - weekMs - firstMs;
    if (historyMs < weekMs || count <= fewestUses || cold <= coldEnough * count) continue;
    const usualUses = from / (historyMs / weekMs);
    const excess = count - usualUses;
    if (worst !== undefined && excess <= worst.uses - worst.usualUses) continue;
    if (count > poissonQuantile(usualUses, level)) {
      worst = { fromMs: untilMs - weekMs, uses: count, usualUses, coldShare: cold / count };
    }
  }
  return worst;
}

/** The smallest count whose Poisson probability of being reached or undercut is at least the level. */
export function poissonQuantile(mean: number, probability: number): number {
  let count = 0;
  // In logarithms, so that e^−mean does not vanish for a busy code.
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  const most = mean + 20 * Math.sqrt(mean) + 50;
  while (sum < probability && count < most) {
    count += 1;
    logTerm += Math.log(mean / count);
    sum += Math.exp(logTerm);
  }
  return count;
}
