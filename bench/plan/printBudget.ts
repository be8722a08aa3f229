import { randomStream } from '../../src/domain/statistics/randomStream';
import { budgetRules } from './budgetRules';
import { drawWorld, playRule } from './budgetWorld';
import { oracleProfit } from './oracleProfit';

const sizes = [
  { creators: 8, posts: 6 },
  { creators: 12, posts: 8 },
  { creators: 20, posts: 12 },
] as const;
const WORLDS = 300;

/** Profit of every rule as a share of the oracle's, with the share of worlds that lost money. */
export function printBudget(firstSeed: number): void {
  const names = Object.keys(budgetRules);
  const columns = sizes.map(({ creators, posts }) => columnOf(creators, posts, firstSeed));
  const titles = sizes.map(({ creators, posts }) => `${creators} creators, ${posts} posts a month`);
  console.log(`| rule | ${titles.join(' | ')} |\n|---|${'---|'.repeat(sizes.length)}`);
  for (const name of names) {
    console.log(`| ${name} | ${columns.map((column) => column.get(name)).join(' | ')} |`);
  }
}

function columnOf(creators: number, posts: number, firstSeed: number): Map<string, string> {
  const results = new Map(Object.keys(budgetRules).map((name): [string, number[]] => [name, []]));
  let best = 0;
  for (let world = 0; world < WORLDS; world++) {
    const seed = firstSeed + world;
    const drawn = drawWorld(creators, posts, randomStream(seed * 101 + creators));
    best += oracleProfit(drawn);
    for (const [name, rule] of Object.entries(budgetRules)) {
      results.get(name)?.push(playRule(drawn, rule, seed));
    }
  }
  return new Map([...results].map(([name, profits]) => [name, shown(profits, best / WORLDS)]));
}

function shown(profits: readonly number[], best: number): string {
  const mean = profits.reduce((sum, each) => sum + each, 0) / profits.length;
  const variance = profits.reduce((sum, each) => sum + (each - mean) ** 2, 0) / profits.length;
  const error = (1.96 * Math.sqrt(variance / profits.length)) / best;
  const lost = profits.filter((profit) => profit < 0).length / profits.length;
  const percent = (share: number) => Math.round(share * 100);
  return `${percent(mean / best)}±${percent(error)} (${percent(lost)})`;
}
