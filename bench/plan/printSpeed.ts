import { createContext, Script } from 'node:vm';
import { randomStream } from '../../src/domain/statistics/randomStream';
import { plainBundle } from '../../workbench/bundle';
import { drawWorld, firstMonth, margin } from './budgetWorld';

const CREATORS = 20;
const ROUNDS = 15;

/** All that a cell asks of its file: in which language it answers. */
const englishFile = { getSheetByName: () => null, getSpreadsheetLocale: () => 'en_US' };

/** How long BUDGET takes in the bundle for 20 creators of at most four posts: a cell's first call, and the next ones. */
export function printSpeed(seed: number): void {
  const world = drawWorld(CREATORS, 12, randomStream(seed));
  const rows = firstMonth(world, seed).map(({ name, costPerPost, months }) => {
    const { cost = 0, conversions = 0 } = months[0] ?? {};
    return [`creator ${name}`, costPerPost, cost, cost > 0 ? conversions : ''];
  });
  const table = [['creator', 'cost_per_post', 'cost', 'conversions'], ...rows];
  const call = new Script(`BUDGET(${JSON.stringify(table)}, ${world.budget}, ${margin})`);
  const context = createContext({ SpreadsheetApp: { getActive: () => englishFile } });
  new Script(plainBundle().code).runInContext(context);
  const tookMs = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const answer = call.runInContext(context);
    if (answer.length < CREATORS) throw new Error(`BUDGET said ${JSON.stringify(answer)}`);
    return performance.now() - start;
  });
  const [first = 0, ...others] = tookMs;
  const median = others.sort((a, b) => a - b)[others.length >> 1] ?? 0;
  console.log(
    `\nBUDGET for ${CREATORS} creators of at most 4 posts, in the bundle: ${first.toFixed(0)} ms the first time, ${median.toFixed(0)} ms in the median (at most 200).`,
  );
}
