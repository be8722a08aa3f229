import { drawGamma } from '../../statistics/drawGamma';
import { type RandomStream, randomStream } from '../../statistics/randomStream';
import type { BudgetCreator } from './budgetCreator';
import { effectivePosts } from './effectiveMoney';
import { firstPlan, greedyLots, type LotLimits } from './greedyLots';
import type { PostValues } from './postValues';
import type { RatePoint, RatePosterior } from './ratePosterior';
import { drawPoint } from './splitOutcome';

const DRAWS = 200;
const SEED = 61;
/** From so many creators on single exchanges change little and cost most of the time. */
const MANY_CREATORS = 40;
/** Luck evens out between many creators, so that fewer draws tell as much. */
const DRAWS_OF_MANY = 50;

/**
 * What not knowing the creators' true returns costs next month: the expected profit of the best plan
 * if they were known, less that of this plan, over 200 draws, 50 of many creators (expected value of perfect information).
 *
 * @param values what this plan was made from; creators that may get nothing are undefined
 */
export function costOfNotKnowing(
  creators: readonly BudgetCreator[],
  posterior: RatePosterior,
  values: readonly (PostValues | undefined)[],
  { posts, limits }: { readonly posts: readonly number[]; readonly limits: LotLimits },
): number {
  const random = randomStream(SEED);
  const isMany = creators.length >= MANY_CREATORS;
  const bestLots = isMany ? firstPlan : greedyLots;
  const draws = isMany ? DRAWS_OF_MANY : DRAWS;
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const known = drawnValues(creators, posterior, values, random);
    const best = bestLots(known, limits).posts;
    sum += Math.max(0, profitOf(known, best) - profitOf(known, posts));
  }
  return sum / draws;
}

/** What posts are worth in one world that may be true: a world by its weight, a rate for each creator. */
export function drawnValues(
  creators: readonly BudgetCreator[],
  posterior: RatePosterior,
  values: readonly (PostValues | undefined)[],
  random: RandomStream,
): (PostValues | undefined)[] {
  const point = drawPoint(posterior, random);
  return values.map((of, index) => {
    if (of === undefined) return undefined;
    const rate = drawGamma(point.shapes[index] as number, random) / (point.rates[index] as number);
    const delivered = creators[index]?.deliveredRate ?? 1;
    return knownValues(of, rate * delivered, posterior.stocks[index] ?? 0, point);
  });
}

function knownValues(
  { fee, values, fit }: PostValues,
  returned: number,
  stock: number,
  { curve }: RatePoint,
): PostValues {
  const known = values.map((_, posts) => returned * fee * effectivePosts(posts, stock, curve));
  return { fee, values: known, bonus: 0, fit };
}

/** Expected profit of posts: their value less their cost. */
export function profitOf(
  creators: readonly (PostValues | undefined)[],
  posts: readonly number[],
): number {
  return creators.reduce((sum, of, index) => {
    const count = posts[index] ?? 0;
    return of === undefined ? sum : sum + (of.values[count] ?? 0) - count * of.fee;
  }, 0);
}
