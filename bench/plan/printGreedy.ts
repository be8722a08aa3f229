import { budgetBasis } from '../../src/domain/plan/budget/budgetPlan';
import { greedyLots, worthOf } from '../../src/domain/plan/budget/greedyLots';
import { randomStream } from '../../src/domain/statistics/randomStream';
import { drawWorld, firstMonth } from './budgetWorld';
import { exactWorth } from './exactLots';

const WORLDS = 300;

/** What buying post by post reaches of the exact knapsack, over budgets after a pilot. */
export function printGreedy(firstSeed: number): void {
  let [greedy, exact] = [0, 0];
  for (let world = 0; world < WORLDS; world++) {
    const seed = firstSeed + world;
    const drawn = drawWorld(8 + (world % 13), 4 + (world % 9), randomStream(seed));
    const values = budgetBasis(firstMonth(drawn, seed)).values.flatMap((of) => of ?? []);
    const limits = { budget: drawn.budget, mostForOne: drawn.budget, fewestCreators: 0 };
    const { posts } = greedyLots(values, limits);
    greedy += worthOf(values, posts);
    exact += exactWorth(values, drawn.budget);
  }
  console.log(`\nGreedy reaches ${((greedy / exact) * 100).toFixed(2)} % of the exact knapsack.`);
}
