import { isInputError } from '../../../domain/inputError';
import { type BudgetCreator, usualMaxPosts } from '../../../domain/plan/budget/budgetCreator';
import {
  type BudgetBasis,
  type BudgetPlan,
  type BudgetWishes,
  budgetBasis,
  budgetPlan,
  priceOf,
} from '../../../domain/plan/budget/budgetPlan';
import { profitOf } from '../../../domain/plan/budget/costOfNotKnowing';
import { equalSplit, lastReturnSplit } from '../../../domain/plan/budget/simpleSplits';
import { type SplitOutcome, splitOutcome } from '../../../domain/plan/budget/splitOutcome';
import type { Message } from '../../../ground/text/text';
import type { PlanCreator } from '../../../shared/planOpening';

/** The switches that the panel offers. */
export const clusterWish: BudgetWishes = { fewestCreators: 3 };
export const shareWish: BudgetWishes = { largestShare: 0.4 };

/** Next month as the panel shows it. */
export type MonthPlan =
  | { readonly state: 'incomplete' }
  | { readonly state: 'refused'; readonly why: Message }
  | {
      readonly state: 'ready';
      readonly basis: BudgetBasis;
      readonly plan: BudgetPlan;
      readonly budget: number;
      readonly clusterPrice: number;
      readonly sharePrice: number;
      readonly equalProfit: number;
      readonly lastProfit: number;
    };

/** Plans next month from the last run's figures; what is missing or wrong is told, not thrown. */
export function monthPlan(
  creators: readonly PlanCreator[],
  budget: number | null,
  margin: number | null,
  wishes: BudgetWishes,
): MonthPlan {
  if (budget === null || margin === null) return { state: 'incomplete' };
  try {
    const basis = budgetBasis(creators.map((creator) => budgetCreatorOf(creator, margin)));
    const profit = (posts: readonly number[]) => splitProfit(basis, posts);
    return {
      state: 'ready',
      basis,
      budget,
      plan: budgetPlan(basis, budget, wishes),
      clusterPrice: priceOf(basis, budget, clusterWish),
      sharePrice: priceOf(basis, budget, shareWish),
      equalProfit: profit(equalSplit(ableOf(basis), budget)),
      lastProfit: profit(lastReturnSplit(ableOf(basis), budget)),
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

function budgetCreatorOf(of: PlanCreator, margin: number): BudgetCreator {
  const { costPerPost, cost, conversions, posts, word } = of;
  const isSeen = cost !== null && conversions !== null && cost > 0;
  return {
    name: of.name,
    costPerPost: costPerPost ?? undefined,
    margin,
    months: isSeen ? [{ posts: Math.max(1, posts), cost, conversions }] : [],
    isUnmeasured: posts > 0 && (cost === null || conversions === null),
    word: word ?? undefined,
    maxPosts: usualMaxPosts,
    deliveredRate: 1,
    fit: 0,
  };
}

/** A person's own split, valued by the same belief. */
export interface OwnSplit {
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
