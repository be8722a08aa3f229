import type { BudgetCreator, PastMonth } from '../../src/domain/plan/budget/budgetCreator';
import {
  effectivePosts,
  type FatigueCurve,
  stockAfter,
} from '../../src/domain/plan/budget/effectiveMoney';
import { drawGamma } from '../../src/domain/statistics/drawGamma';
import { drawPoisson } from '../../src/domain/statistics/randomDraws';
import { type RandomStream, randomStream } from '../../src/domain/statistics/randomStream';

/** A simulated pool of creators, and what nobody in it knows. */
export interface BudgetWorld {
  readonly fees: readonly number[];
  /** margin earned per effective unit of money */
  readonly returns: readonly number[];
  readonly curve: FatigueCurve;
  readonly noiseCv: number;
  readonly budget: number;
}

export const months = 6;
export const margin = 30;
export const mostPosts = 4;
const MEAN_FEE = 200;
const FEE_CV = 0.4;
const RETURN_CV = 0.8;
const baseCurve: FatigueCurve = { withinMonth: 0.75, acrossMonths: 0.1, weight: 1 };

/** Returns gamma distributed with their mean exactly at break-even; fees of 200 on average. */
export function drawWorld(creators: number, posts: number, random: RandomStream): BudgetWorld {
  const gamma = (mean: number, cv: number) => mean * cv ** 2 * drawGamma(1 / cv ** 2, random);
  return {
    fees: Array.from({ length: creators }, () => gamma(MEAN_FEE, FEE_CV)),
    returns: Array.from({ length: creators }, () => gamma(1, RETURN_CV)),
    curve: baseCurve,
    noiseCv: 0.4,
    budget: posts * MEAN_FEE,
  };
}

/** Posts of each creator in one month. */
export type MonthPlan = readonly number[];

/** A rule that plans the next month from the months it has seen. */
export type BudgetRule = (creators: readonly BudgetCreator[], budget: number) => MonthPlan;

/**
 * Expected profit of six months: a random pilot, then five months by the rule. Results are drawn from
 * streams of their own for each creator and month, so that all rules meet the same luck.
 */
export function playRule(world: BudgetWorld, rule: BudgetRule, seed: number): number {
  const standing = newStanding(world);
  let profit = playMonth(world, standing, pilotOf(world, seed), seed);
  for (let month = 1; month < months; month++) {
    const plan = rule(creatorsOf(world, standing.histories), world.budget);
    profit += playMonth(world, standing, plan, seed + month * 131_071);
  }
  return profit;
}

/** What is known of the creators after the pilot. */
export function firstMonth(world: BudgetWorld, seed: number): BudgetCreator[] {
  const standing = newStanding(world);
  playMonth(world, standing, pilotOf(world, seed), seed);
  return creatorsOf(world, standing.histories);
}

interface Standing {
  readonly histories: PastMonth[][];
  readonly stocks: number[];
}

function newStanding({ fees }: BudgetWorld): Standing {
  return { histories: fees.map(() => []), stocks: fees.map(() => 0) };
}

/** Adds what a month's posts bring to the histories; returns their expected profit. */
function playMonth(
  { fees, returns, curve, noiseCv }: BudgetWorld,
  { histories, stocks }: Standing,
  plan: MonthPlan,
  seed: number,
): number {
  let profit = 0;
  for (const [index, posts] of plan.entries()) {
    const fee = fees[index] as number;
    const stock = stocks[index] ?? 0;
    const expected = (returns[index] as number) * fee * effectivePosts(posts, stock, curve);
    stocks[index] = stockAfter(stock, posts);
    profit += expected - posts * fee;
    const conversions = drawOrders(expected / margin, noiseCv, randomStream(seed * 7919 + index));
    histories[index]?.push({ posts, cost: posts * fee, conversions });
  }
  return profit;
}

function drawOrders(mean: number, noiseCv: number, random: RandomStream): number {
  const luck = noiseCv > 0 ? drawGamma(1 / noiseCv ** 2, random) * noiseCv ** 2 : 1;
  return mean === 0 ? 0 : drawPoisson(mean * luck, random);
}

function creatorsOf(
  { fees }: BudgetWorld,
  histories: readonly (readonly PastMonth[])[],
): BudgetCreator[] {
  return fees.map((fee, index) => ({
    name: String(index),
    costPerPost: fee,
    margin,
    months: histories[index] ?? [],
    isUnmeasured: false,
    word: undefined,
    maxPosts: mostPosts,
    deliveredRate: 1,
    fit: 0,
  }));
}

/** One post each of creators in random order, as far as the money goes. */
function pilotOf({ fees, budget }: BudgetWorld, seed: number): MonthPlan {
  const random = randomStream(seed);
  const order = fees.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key);
  const posts = fees.map(() => 0);
  let left = budget;
  for (const { index } of order) {
    const fee = fees[index] as number;
    if (fee > left) continue;
    posts[index] = 1;
    left -= fee;
  }
  return posts;
}
