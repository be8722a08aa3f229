import type { BudgetCreator } from '../../../../src/domain/plan/budget/budgetCreator';

/** A creator for plans in tests: a post costs 200, an order earns 30, nothing seen yet. */
export function budgetCreator(of: Partial<BudgetCreator>): BudgetCreator {
  return {
    name: 'Mina',
    costPerPost: 200,
    margin: 30,
    months: [],
    isUnmeasured: false,
    word: undefined,
    maxPosts: 4,
    deliveredRate: 1,
    fit: 0,
    ...of,
  };
}

/** One with one month of posts behind her. */
export function seenCreator(
  name: string,
  conversions: number,
  of: Partial<BudgetCreator> = {},
): BudgetCreator {
  return budgetCreator({ name, months: [{ posts: 2, cost: 400, conversions }], ...of });
}
