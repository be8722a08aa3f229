import { dayMs } from '../../ground/time/calendarDay';
import { type PostBurst, postBursts } from './postBursts';

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
 * The week with the largest excess among those in which a code's uses exceed the 99 % quantile of a
 * Poisson distribution with what is usual (and five), while more than 80 % of them came without a click.
 * Usual is the code's own earlier weekly mean, and after a post the largest week after an earlier post.
 * Tells nothing without a week of history, in the first weeks after a first post, and where fewer than
 * one in five earlier uses came with a click: nobody records clicks there. A person decides whether it is a leak.
 *
 * @param uses in order of time
 * @param postsMs moments of the creator's posts
 */
export function suspectLeak(
  uses: readonly CodeUse[],
  postsMs: readonly number[],
): SuspectedLeak | undefined {
  const burstBefore = postBursts(
    uses.map(({ instantMs }) => instantMs),
    postsMs,
  );
  const firstMs = uses[0]?.instantMs ?? 0;
  let from = 0;
  let cold = 0;
  let coldBefore = 0;
  let worst: SuspectedLeak | undefined;
  for (let to = 0; to < uses.length; to++) {
    const untilMs = uses[to]?.instantMs ?? 0;
    cold += uses[to]?.clicked ? 0 : 1;
    while ((uses[from]?.instantMs ?? untilMs) <= untilMs - weekMs) {
      cold -= uses[from]?.clicked ? 0 : 1;
      coldBefore += uses[from]?.clicked ? 0 : 1;
      from += 1;
    }
    const count = to - from + 1;
    const historyMs = untilMs - weekMs - firstMs;
    if (historyMs < weekMs || count <= fewestUses || cold <= coldEnough * count) continue;
    if (coldBefore > coldEnough * from) continue;
    const usualUses = usualOf(from / (historyMs / weekMs), burstBefore(untilMs));
    if (usualUses === undefined) continue;
    const excess = count - usualUses;
    if (worst !== undefined && excess <= worst.uses - worst.usualUses) continue;
    if (count > poissonQuantile(usualUses, level)) {
      worst = { fromMs: untilMs - weekMs, uses: count, usualUses, coldShare: cold / count };
    }
  }
  return worst;
}

/** What is usual in a week; undefined after a first post, which nothing compares with. */
function usualOf(
  weeklyMean: number,
  { followsPost, largestBefore }: PostBurst,
): number | undefined {
  if (!followsPost) return weeklyMean;
  return largestBefore === undefined ? undefined : Math.max(weeklyMean, largestBefore);
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
