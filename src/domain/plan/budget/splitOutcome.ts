import { drawGamma } from '../../statistics/drawGamma';
import { drawPoisson } from '../../statistics/randomDraws';
import { type RandomStream, randomStream } from '../../statistics/randomStream';
import type { BudgetCreator } from './budgetCreator';
import { effectivePosts } from './effectiveMoney';
import type { RatePoint, RatePosterior } from './ratePosterior';

/** Profit that eight of ten months stay within. */
export interface ProfitRange {
  readonly low: number;
  readonly high: number;
}

/** What next month may bring under a split of the money. */
export interface SplitOutcome extends ProfitRange {
  /** share of simulated months that lose money, as counted: too extreme to be shown */
  readonly lossShare: number;
  /** the range of each creator by herself, undefined without a post */
  readonly creators: readonly (ProfitRange | undefined)[];
}

const DRAWS = 400;
const SEED = 16;
/** From so many months on the ranges are taken as they are. */
const TRUSTED_MONTHS = 6;
const WIDENED = 1.2;

/**
 * Simulates next month 400 times: a world, each creator's rate, the month's noise, Poisson orders. The
 * ranges hold eight of ten, and are widened by 1.2 until six months of evidence exist.
 *
 * @param posts posts of each creator
 */
export function splitOutcome(
  creators: readonly BudgetCreator[],
  posterior: RatePosterior,
  posts: readonly number[],
): SplitOutcome {
  const random = randomStream(SEED);
  const totals: number[] = [];
  const own = creators.map((): number[] => []);
  for (let draw = 0; draw < DRAWS; draw++) {
    const point = drawPoint(posterior, random);
    let total = 0;
    for (const [index, creator] of creators.entries()) {
      const count = posts[index] ?? 0;
      if (count === 0) continue;
      const profit = drawProfit({ creator, posterior, point, index }, count, random);
      own[index]?.push(profit);
      total += profit;
    }
    totals.push(total);
  }
  const months = Math.max(...creators.map(({ months: past }) => past.length));
  const factor = months < TRUSTED_MONTHS ? WIDENED : 1;
  const costOf = (index: number) => (posts[index] ?? 0) * (creators[index]?.costPerPost ?? 0);
  return {
    ...eightOfTen(
      totals,
      factor,
      creators.reduce((sum, _, index) => sum + costOf(index), 0),
    ),
    lossShare: totals.filter((profit) => profit < 0).length / DRAWS,
    creators: own.map((profits, index) =>
      profits.length === 0 ? undefined : eightOfTen(profits, factor, costOf(index)),
    ),
  };
}

/** A world by its weight. */
export function drawPoint({ points }: RatePosterior, random: RandomStream): RatePoint {
  let left = random();
  for (const point of points) {
    left -= point.weight;
    if (left < 0) return point;
  }
  return points[points.length - 1] as RatePoint;
}

interface Drawn {
  readonly creator: BudgetCreator;
  readonly posterior: RatePosterior;
  readonly point: RatePoint;
  readonly index: number;
}

function drawProfit(
  { creator, posterior: { noise, stocks }, point, index }: Drawn,
  posts: number,
  random: RandomStream,
): number {
  const { costPerPost: fee = 0, margin = 0, deliveredRate } = creator;
  const rate = drawGamma(point.shapes[index] as number, random) / (point.rates[index] as number);
  const luck = noise > 0 ? drawGamma(1 / noise, random) * noise : 1;
  const effective = fee * effectivePosts(posts, stocks[index] ?? 0, point.curve);
  const orders = drawPoisson(((rate * effective * deliveredRate) / margin) * luck, random);
  return orders * margin - posts * fee;
}

/** Nobody loses more than was spent. */
function eightOfTen(profits: number[], factor: number, spent: number): ProfitRange {
  const sorted = profits.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] as number;
  const middle = at(0.5);
  return {
    low: Math.max(-spent, middle - factor * (middle - at(0.1))),
    high: middle + factor * (at(0.9) - middle),
  };
}
