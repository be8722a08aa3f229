import type { BudgetCreator } from '../../src/domain/plan/budget/budgetCreator';
import { budgetBasis } from '../../src/domain/plan/budget/budgetPlan';
import { drawnValues } from '../../src/domain/plan/budget/costOfNotKnowing';
import { greedyLots } from '../../src/domain/plan/budget/greedyLots';
import { equalSplit, lastReturnSplit } from '../../src/domain/plan/budget/simpleSplits';
import { randomStream } from '../../src/domain/statistics/randomStream';
import { type BudgetRule, margin, mostPosts } from './budgetWorld';

/** Rules that spend next month's money, from simple ones to the product's own. */
export const budgetRules: Readonly<Record<string, BudgetRule>> = {
  'equal split': equalSplit,
  'by last ROMI': lastReturnSplit,
  'top 3 by CPA': (creators, budget) => topThree(creators, budget, Number.POSITIVE_INFINITY),
  'top 3 by CPA, below break-even': (creators, budget) => topThree(creators, budget, margin),
  Thompson: thompson,
  'posterior mean': (creators, budget) => {
    const { values } = budgetBasis(creators);
    const plain = values.map((of) => of && { ...of, bonus: 0 });
    return greedyLots(plain, { budget, mostForOne: budget, fewestCreators: 0 }).posts;
  },
  'the plan': (creators, budget) => {
    const { values } = budgetBasis(creators);
    return greedyLots(values, { budget, mostForOne: budget, fewestCreators: 0 }).posts;
  },
};

/** One draw of a world and of every rate, and the plan that would be best were it true. */
function thompson(creators: readonly BudgetCreator[], budget: number) {
  const { posterior, values } = budgetBasis(creators);
  const seen = creators.flatMap(({ months }) => months.map(({ conversions }) => conversions));
  const random = randomStream(
    seen.reduce((seed, count) => (seed * 31 + count) % 2_147_483_647, seen.length),
  );
  const drawn = drawnValues(creators, posterior, values, random);
  return greedyLots(drawn, { budget, mostForOne: budget, fewestCreators: 0 }).posts;
}

function topThree(creators: readonly BudgetCreator[], budget: number, most: number) {
  const ranked = creators
    .map((creator, index) => ({ index, fee: creator.costPerPost ?? 0, cpa: cpaOf(creator) }))
    .filter(({ cpa }) => cpa < most)
    .sort((a, b) => a.cpa - b.cpa)
    .slice(0, 3);
  const posts = creators.map(() => 0);
  let left = budget;
  for (let round = 0; round < mostPosts; round++) {
    for (const { index, fee } of ranked) {
      if (fee > left) continue;
      posts[index] = (posts[index] ?? 0) + 1;
      left -= fee;
    }
  }
  return posts;
}

function cpaOf({ months }: BudgetCreator): number {
  const sum = (key: 'cost' | 'conversions') => months.reduce((all, each) => all + each[key], 0);
  return sum('conversions') === 0 ? Number.MAX_VALUE : sum('cost') / sum('conversions');
}
