import type { BudgetCreator } from './budgetCreator';
import { effectivePosts } from './effectiveMoney';
import type { RatePosterior } from './ratePosterior';

/** What one creator's posts of next month are expected to return. */
export interface PostValues {
  /** what one post costs */
  readonly fee: number;
  /** expected margin of 0, 1, 2 … posts, before their cost; concave */
  readonly values: readonly number[];
  /** what the first post is worth on top, because its result decides later months */
  readonly bonus: number;
  /** decides between posts that are expected to pay alike */
  readonly fit: number;
}

const BONUS_WEIGHT = 0.5;

/**
 * Expected margin of 0 … max posts of every creator, and the bonus of trying her: half a standard
 * deviation of her first post's value, times the root of the share of the horizon that is left.
 *
 * @param horizonLeft share of the planning horizon after next month, 0 to 1
 * @returns undefined for a creator whose cost or margin is unknown
 */
export function postValues(
  creators: readonly BudgetCreator[],
  posterior: RatePosterior,
  horizonLeft: number,
): (PostValues | undefined)[] {
  return creators.map((creator, index) => {
    if (creator.costPerPost === undefined || creator.margin === undefined) return undefined;
    return valuesOf(creator, creator.costPerPost, posterior, index, horizonLeft);
  });
}

function valuesOf(
  { maxPosts, deliveredRate, fit }: BudgetCreator,
  fee: number,
  { points, stocks }: RatePosterior,
  index: number,
  horizonLeft: number,
): PostValues {
  const stock = stocks[index] ?? 0;
  const worth = fee * deliveredRate;
  const values = new Array<number>(Math.floor(maxPosts) + 1).fill(0);
  let bonus = 0;
  for (const { weight, curve, shapes, rates } of points) {
    const shape = shapes[index] as number;
    const perMoney = (weight * shape) / (rates[index] as number);
    for (let posts = 1; posts < values.length; posts++) {
      values[posts] =
        (values[posts] as number) + perMoney * worth * effectivePosts(posts, stock, curve);
    }
    bonus += (perMoney * worth * effectivePosts(1, stock, curve)) / Math.sqrt(shape);
  }
  return { fee, values, bonus: BONUS_WEIGHT * Math.sqrt(horizonLeft) * bonus, fit };
}
