import type { Message } from '../../../ground/text/text';
import { requireFraction, requirePositive } from '../../inputRules';
import { type BudgetCreator, isNewCreator, requireBudgetCreators } from './budgetCreator';
import { barFrom, type LineBar, lineReason } from './budgetReason';
import { costOfNotKnowing, profitOf } from './costOfNotKnowing';
import { type BoughtLots, greedyLots, type Lot, type LotLimits, worthOf } from './greedyLots';
import { keepReason } from './keepReason';
import { type PostValues, postValues } from './postValues';
import { type RatePosterior, ratePosterior } from './ratePosterior';
import { type ProfitRange, type SplitOutcome, splitOutcome } from './splitOutcome';

/** Switches that people may want although the optimum does without. */
export interface BudgetWishes {
  /** largest share of the budget for one creator, above 0 to 1; 1 when left out */
  readonly largestShare?: number | undefined;
  /** creators that get a post at least; 0 when left out */
  readonly fewestCreators?: number | undefined;
}

/** One creator's part of next month. */
export interface BudgetLine {
  readonly name: string;
  readonly posts: number;
  readonly money: number;
  /** bought to learn: her first post alone is not expected to pay, or she is new */
  readonly isTest: boolean;
  /** undefined without a post */
  readonly expectedProfit: number | undefined;
  readonly range: ProfitRange | undefined;
  /** the fee at which her first post breaks even; undefined when it can't be reckoned */
  readonly ceilingFee: number | undefined;
  readonly why: Message;
}

/** Next month's money. */
export interface BudgetPlan {
  readonly lines: readonly BudgetLine[];
  readonly spent: number;
  readonly kept: number;
  readonly whyKept: Message;
  readonly expectedProfit: number;
  readonly outcome: SplitOutcome;
  /** what knowing every creator's true return would be worth next month */
  readonly costOfNotKnowing: number;
  /** the last post that was bought because it pays, and the best that was not */
  readonly last: Lot | undefined;
  readonly refused: Lot | undefined;
  /** the money from which on no further post is expected to pay */
  readonly paysUpTo: number;
}

const HORIZON_MONTHS = 6;
const ROLLING_MONTHS = 3;
/** What one creator alone gets at most: never all in. */
const SHARE_OF_ONE = 0.5;

/** What a plan is reckoned from: kept, so that other splits can be valued by the same belief. */
export interface BudgetBasis {
  readonly creators: readonly BudgetCreator[];
  readonly posterior: RatePosterior;
  /** undefined for a creator who may get no posts */
  readonly values: readonly (PostValues | undefined)[];
  readonly bars: readonly (LineBar | undefined)[];
}

/**
 * What past months say about next month's posts.
 *
 * @throws InputError when there is nobody to plan for, or a value is out of range
 */
export function budgetBasis(given: readonly BudgetCreator[]): BudgetBasis {
  requireBudgetCreators(given);
  const creators = given.map(withEvidence);
  const posterior = ratePosterior(creators);
  const bars = creators.map(barFrom);
  const values = postValues(creators, posterior, horizonLeft(creators)).map((of, index) =>
    bars[index] === undefined ? of : undefined,
  );
  return { creators, posterior, values, bars };
}

/** What was not measured, or has no known margin, says nothing; a new creator gets a test at most. */
function withEvidence(creator: BudgetCreator): BudgetCreator {
  const isKnown = !creator.isUnmeasured && creator.margin !== undefined;
  const months = isKnown ? creator.months : [];
  const maxPosts = isNewCreator({ months }) ? Math.min(1, creator.maxPosts) : creator.maxPosts;
  return { ...creator, months, maxPosts, minPosts: Math.min(creator.minPosts ?? 0, maxPosts) };
}

/**
 * Next month's budget across creators: posts bought by expected profit per money, with a bonus for
 * what their result would teach, as long as they are expected to pay. Money may stay unspent.
 *
 * @throws InputError when the budget or a wish is out of range
 */
export function budgetPlan(
  basis: BudgetBasis,
  budget: number,
  wishes: BudgetWishes = {},
): BudgetPlan {
  const limits = limitsOf(basis, budget, wishes);
  const { creators, posterior, values } = basis;
  const bought = greedyLots(values, limits);
  const outcome = splitOutcome(creators, posterior, bought.posts);
  const unbounded = { ...limits, budget: Number.POSITIVE_INFINITY };
  return {
    lines: creators.map((_, index) => lineOf(basis, bought, outcome, index)),
    spent: bought.spent,
    kept: budget - bought.spent,
    whyKept: keepReason(values, bought, budget),
    expectedProfit: profitOf(values, bought.posts),
    outcome,
    costOfNotKnowing: costOfNotKnowing(creators, posterior, values, {
      posts: bought.posts,
      limits,
    }),
    last: bought.last,
    refused: bought.refused,
    paysUpTo: greedyLots(values, { ...unbounded, mostForOne: unbounded.budget }).spent,
  };
}

/** What a wish costs: expected profit, what posts teach included, without it and with it. */
export interface WishPrice {
  readonly without: number;
  readonly having: number;
  readonly price: number;
}

/** The price of a wish. @throws InputError when the budget or the wish is out of range */
export function wishPrice(basis: BudgetBasis, budget: number, wishes: BudgetWishes): WishPrice {
  const worth = (limits: LotLimits) =>
    worthOf(basis.values, greedyLots(basis.values, limits).posts);
  const without = worth(limitsOf(basis, budget, {}));
  const having = worth(limitsOf(basis, budget, wishes));
  return { without, having, price: Math.max(0, without - having) };
}

function limitsOf(
  { creators, values }: BudgetBasis,
  budget: number,
  { largestShare = 1, fewestCreators = 0 }: BudgetWishes,
): LotLimits {
  requirePositive('budget', budget);
  requireFraction('largest_share', largestShare);
  requirePositive('largest_share', largestShare);
  const able = values.filter((of) => of !== undefined);
  const share = budget * largestShare;
  const [only] = able;
  const ofOne = able.length === 1 && only ? mostForOnly(only.fee, budget) : budget;
  const fewestPosts = creators.map(({ minPosts = 0 }) => minPosts);
  return { budget, mostForOne: Math.min(share, ofOne), fewestCreators, fewestPosts };
}

function mostForOnly(fee: number, budget: number): number {
  const half = budget * SHARE_OF_ONE;
  return fee > half && fee < budget ? fee : half;
}

/** Six months in all, then always three more. */
function horizonLeft(creators: readonly BudgetCreator[]): number {
  const seen = Math.max(...creators.map(({ months }) => months.length));
  return Math.max(HORIZON_MONTHS - Math.max(1, seen), ROLLING_MONTHS) / HORIZON_MONTHS;
}

/** Whether posts of a creator are bought to learn: she is new, or her first one is not expected to pay. */
export function isTestOf({ creators, values }: BudgetBasis, index: number): boolean {
  const [creator, of] = [creators[index], values[index]];
  if (creator === undefined || of === undefined) return false;
  return isNewCreator(creator) || (of.values[1] ?? 0) <= of.fee;
}

function lineOf(
  basis: BudgetBasis,
  bought: BoughtLots,
  outcome: SplitOutcome,
  index: number,
): BudgetLine {
  const { creators, values } = basis;
  const creator = creators[index] as BudgetCreator;
  const of = values[index];
  const posts = bought.posts[index] ?? 0;
  const first = of?.values[1];
  return {
    name: creator.name,
    posts,
    money: posts * (of?.fee ?? 0),
    isTest: posts > 0 && isTestOf(basis, index),
    expectedProfit: of && posts > 0 ? (of.values[posts] ?? 0) - posts * of.fee : undefined,
    range: outcome.creators[index],
    ceilingFee: first,
    why: lineReason(creator, basis.bars[index], of, posts),
  };
}
