import { isInputError } from '../../../domain/inputError';
import { type BudgetCreator, usualMaxPosts } from '../../../domain/plan/budget/budgetCreator';
import {
  type BudgetBasis,
  type BudgetPlan,
  type BudgetWishes,
  budgetBasis,
  budgetPlan,
  type WishPrice,
  wishPrice,
} from '../../../domain/plan/budget/budgetPlan';
import { profitOf } from '../../../domain/plan/budget/costOfNotKnowing';
import { equalSplit, lastReturnSplit } from '../../../domain/plan/budget/simpleSplits';
import { type SplitOutcome, splitOutcome } from '../../../domain/plan/budget/splitOutcome';
import type { Message } from '../../../ground/text/text';
import type { PlanCreator } from '../../../shared/planOpening';
import { consideredCreators } from './consideredCreators';

/** The switches that people may want although the optimum does without. */
export const clusterWish: BudgetWishes = { fewestCreators: 3 };
export const shareWish: BudgetWishes = { largestShare: 0.4 };

/** Next month as screens show it. */
export type MonthPlan =
  | { readonly state: 'incomplete' }
  | { readonly state: 'refused'; readonly why: Message }
  | ReadyMonth;

const noLimits: ReadonlyMap<string, PostLimits> = new Map();

/** A plan that could be made. */
export interface ReadyMonth {
  readonly state: 'ready';
  /** who is planned for, in the order of the plan's lines */
  readonly creators: readonly PlanCreator[];
  readonly basis: BudgetBasis;
  readonly plan: BudgetPlan;
  readonly budget: number;
  readonly clusterPrice: WishPrice;
  readonly sharePrice: WishPrice;
  readonly equalProfit: number;
  readonly lastProfit: number;
  /** months of evidence behind the plan */
  readonly months: number;
}

/** Posts that somebody wants of a creator, and the most she may make; both as typed by hand. */
export interface PostLimits {
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
}

/** Plans next month from the last run's figures; what is missing or wrong is told, not thrown. */
export function monthPlan(
  all: readonly PlanCreator[],
  budget: number | null,
  margin: number | null,
  wishes: BudgetWishes,
  limits: ReadonlyMap<string, PostLimits> = noLimits,
): MonthPlan {
  if (budget === null || margin === null) return { state: 'incomplete' };
  const creators = consideredCreators(all);
  try {
    const basis = budgetBasis(
      creators.map((creator) => budgetCreatorOf(creator, margin, limits.get(creator.creatorId))),
    );
    const profit = (posts: readonly number[]) => splitProfit(basis, posts);
    return {
      state: 'ready',
      creators,
      basis,
      budget,
      plan: budgetPlan(basis, budget, wishes),
      clusterPrice: wishPrice(basis, budget, clusterWish),
      sharePrice: wishPrice(basis, budget, shareWish),
      equalProfit: profit(equalSplit(ableOf(basis), budget)),
      lastProfit: profit(lastReturnSplit(ableOf(basis), budget)),
      months: Math.max(...basis.creators.map(({ months }) => months.length)),
    };
  } catch (error) {
    if (isInputError(error)) return { state: 'refused', why: error.told };
    throw error;
  }
}

/** A simple rule knows no verdicts, yet it cannot buy what has no price or may not be bought. */
function ableOf({ creators, values }: BudgetBasis): BudgetCreator[] {
  return creators.map((creator, index) =>
    values[index] === undefined ? { ...creator, costPerPost: undefined } : creator,
  );
}

function budgetCreatorOf(
  of: PlanCreator,
  margin: number,
  { fewest = 0, most }: PostLimits = {},
): BudgetCreator {
  const { name, costPerPost, cost, conversions, posts, months, word, deliveredRate, fit } = of;
  return {
    name,
    costPerPost: costPerPost ?? undefined,
    margin,
    months,
    isUnmeasured: posts > 0 && (cost === null || conversions === null),
    word: word ?? undefined,
    maxPosts: most ?? Math.max(usualMaxPosts, fewest),
    minPosts: fewest,
    deliveredRate,
    fit,
  };
}

/** A person's own split, valued by the same belief. */
export interface OwnSplit {
  /** posts as far as a creator may make them */
  readonly posts: readonly number[];
  readonly spent: number;
  readonly profit: number;
  readonly outcome: SplitOutcome;
}

/** What a split chosen by hand costs and may bring; posts that cannot be valued are left out. */
export function ownSplit(basis: BudgetBasis, posts: readonly number[]): OwnSplit {
  const { creators, posterior, values } = basis;
  const counted = posts.map((count, index) => clamped(count, values[index]?.values.length));
  const spent = counted.reduce((sum, count, index) => sum + count * (values[index]?.fee ?? 0), 0);
  return {
    posts: counted,
    spent,
    profit: splitProfit(basis, counted),
    outcome: splitOutcome(creators, posterior, counted),
  };
}

function clamped(posts: number, length = 1): number {
  return Math.min(length - 1, Math.max(0, Math.floor(posts)));
}

function splitProfit({ values }: BudgetBasis, posts: readonly number[]): number {
  return profitOf(values, posts);
}
