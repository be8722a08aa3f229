import { gammaTails } from '../statistics/gamma';
import { normalTails } from '../statistics/normal';

/**
 * How far views, click-through and conversion of a single post stray from what was planned: the
 * standard deviations of their logarithms, to be replaced by your own once you have them.
 */
export const planSpread = { views: 0.7, clickThrough: 0.5, conversion: 0.35 } as const;

/** Spread of the expected orders of one post, on the logarithmic scale. */
const orderSpread = Math.hypot(planSpread.views, planSpread.clickThrough, planSpread.conversion);

const WIDEST = 8;
const STEP = 0.05;

/** From here on the luck of the orders themselves is small against that of the plan. */
const NORMAL_FROM = 1000;

/**
 * Probability of at most `count` orders when `expected` is the mean of an uncertain plan:
 * Poisson orders around a log-normal mean, summed over the normal distribution.
 *
 * @param count whole number; −1 gives 0
 */
export function chanceOfAtMost(count: number, expected: number): number {
  if (count < 0) return 0;
  if (expected === 0 || count === Number.POSITIVE_INFINITY) return 1;
  const median = expected * Math.exp(-(orderSpread ** 2) / 2);
  if (count >= NORMAL_FROM) return chanceForMany(count, median);
  let sum = 0;
  let weights = 0;
  for (let node = -WIDEST / STEP; node <= WIDEST / STEP; node++) {
    const z = node * STEP;
    const weight = Math.exp((-z * z) / 2);
    sum += weight * gammaTails(count + 1, median * Math.exp(orderSpread * z)).upper;
    weights += weight;
  }
  return Math.min(1, sum / weights);
}

/** On the logarithmic scale many orders are normal, with their own variance of 1 / count on top. */
function chanceForMany(count: number, median: number): number {
  const middle = count + 0.5;
  const spread = Math.sqrt(orderSpread ** 2 + 1 / middle);
  return normalTails((Math.log(middle) - Math.log(median)) / spread).lower;
}
