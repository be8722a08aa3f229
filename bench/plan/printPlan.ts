import { printBudget } from './printBudget';
import { printGreedy } from './printGreedy';

console.log(
  "Next month's money: expected profit of six months as % of an oracle (share of worlds that lost).\n",
);
printBudget(40_000);
printGreedy(50_000);
