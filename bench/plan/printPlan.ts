import { forecastCoverage } from './forecastCoverage';
import { printBudget } from './printBudget';
import { printGreedy } from './printGreedy';
import { printLiftTests } from './printLiftTests';
import { printSpeed } from './printSpeed';

console.log(
  "Next month's money: expected profit of six months as % of an oracle (share of worlds that lost).\n",
);
printBudget(40_000);
printGreedy(50_000);
printSpeed(55_000);

const days = [3, 5, 8, 12] as const;
console.log(
  '\nForecast of 8 posts over 10 days, window 7: coverage of nominal .80 / width against the end.\n',
);
console.log(
  `| orders a post | ${days.map((day) => `day ${day}`).join(' | ')} |\n|---|---|---|---|---|`,
);
for (const perPost of [2, 6, 20]) {
  const cells = days.map((day) => {
    const { held, width } = forecastCoverage(perPost, day, 60_000 + perPost);
    return `${held.toFixed(2)} / ${Math.round(width * 100)} %`;
  });
  console.log(`| ${perPost} | ${cells.join(' | ')} |`);
}

printLiftTests(70_000);
