import type { BudgetCreator } from './budgetCreator';

type Split = (creators: readonly BudgetCreator[], budget: number) => number[];

/** As many posts for everybody as the money allows, round by round, creators as they stand. */
export const equalSplit: Split = (creators, budget) => {
  const posts = creators.map(() => 0);
  let left = budget;
  const most = Math.max(...creators.map(({ maxPosts }) => maxPosts));
  for (let round = 1; round <= most; round++) {
    for (const [index, { costPerPost: fee = 0, maxPosts }] of creators.entries()) {
      if (fee <= 0 || fee > left || round > maxPosts) continue;
      posts[index] = round;
      left -= fee;
    }
  }
  return posts;
};

/**
 * All the money in proportion to what each creator's last month returned per money; whole posts, what
 * is left going to whoever is furthest below her share.
 */
export const lastReturnSplit: Split = (creators, budget) => {
  const returns = creators.map(lastReturn);
  const total = returns.reduce((sum, each) => sum + each, 0);
  if (total === 0) return equalSplit(creators, budget);
  const posts = creators.map(() => 0);
  let left = budget;
  for (;;) {
    let [next, furthest] = [-1, Number.NEGATIVE_INFINITY];
    for (const [index, { costPerPost: fee = 0, maxPosts }] of creators.entries()) {
      const have = posts[index] ?? 0;
      if (fee <= 0 || fee > left || have >= maxPosts) continue;
      const below = (budget * (returns[index] ?? 0)) / total - have * fee;
      if (below > furthest) [next, furthest] = [index, below];
    }
    if (next < 0) return posts;
    posts[next] = (posts[next] ?? 0) + 1;
    left -= creators[next]?.costPerPost ?? 0;
  }
};

/** Margin per money of the latest month with posts. */
function lastReturn({ months, margin = 0 }: BudgetCreator): number {
  for (let index = months.length - 1; index >= 0; index--) {
    const month = months[index];
    if (month && month.cost > 0) return (month.conversions * margin) / month.cost;
  }
  return 0;
}
