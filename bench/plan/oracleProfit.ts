import { effectivePosts, stockAfter } from '../../src/domain/plan/budget/effectiveMoney';
import { type BudgetWorld, months, mostPosts } from './budgetWorld';

/**
 * Profit of who knows every return and plans all six months at once: posts bought over creators and
 * months by what they add to the whole, later fatigue included, per money.
 */
export function oracleProfit(world: BudgetWorld): number {
  const plans = world.fees.map(() => new Array<number>(months).fill(0));
  const profits = world.fees.map(() => 0);
  const left = new Array<number>(months).fill(world.budget);
  for (;;) {
    let best: { creator: number; month: number; perMoney: number; profit: number } | undefined;
    for (const [creator, fee] of world.fees.entries()) {
      const plan = plans[creator] as number[];
      for (let month = 0; month < months; month++) {
        if (fee > (left[month] ?? 0) || (plan[month] ?? 0) >= mostPosts) continue;
        const tried = plan.map((posts, index) => (index === month ? posts + 1 : posts));
        const profit = profitOf(world, creator, tried);
        const perMoney = (profit - (profits[creator] ?? 0)) / fee;
        if (perMoney > (best?.perMoney ?? 0)) best = { creator, month, perMoney, profit };
      }
    }
    if (!best) return profits.reduce((sum, profit) => sum + profit, 0);
    const plan = plans[best.creator] as number[];
    plan[best.month] = (plan[best.month] ?? 0) + 1;
    profits[best.creator] = best.profit;
    left[best.month] = (left[best.month] ?? 0) - (world.fees[best.creator] as number);
  }
}

function profitOf({ fees, returns, curve }: BudgetWorld, creator: number, plan: readonly number[]) {
  const fee = fees[creator] as number;
  let [profit, stock] = [0, 0];
  for (const posts of plan) {
    profit += fee * ((returns[creator] as number) * effectivePosts(posts, stock, curve) - posts);
    stock = stockAfter(stock, posts);
  }
  return profit;
}
