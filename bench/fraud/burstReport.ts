import { readFileSync } from 'node:fs';
import { CHECK_RISK } from '../../src/domain/fraud/familyWeights';
import { scoreCreators } from '../../src/domain/fraud/scoreCreators';
import { auc } from './auc';
import { type BaseHistory, baseHistories } from './baseHistories';
import {
  atOnce,
  attention,
  drip,
  frontLoaded,
  type GrowthShape,
  giveaway,
  twoSteps,
} from './growthShapes';
import { seededRandom } from './seededRandom';

const samplings = [1, 3, 7];
const sizes = [0.05, 0.1, 0.2, 0.5];
const accounts = 150;
const nothing: GrowthShape = { name: 'nothing', bought: false, draw: () => () => 0 };
const shapes: readonly GrowthShape[] = [
  nothing,
  ...[0.3, 0.4, 0.7, 1, 1.5, 2.5, 4, 6].map(attention),
  giveaway,
  atOnce,
  drip,
  frontLoaded,
  twoSteps,
];

/**
 * Prints how many bursts of each shape reach "Check", by how often followers are counted.
 * Arguments: a seed (a fresh one without it, named so that the table can be made again), and a file of
 * labelled histories whose untouched ones are to be the accounts in place of made-up ones.
 */
function main([seed = String(Date.now() % 1_000_000), path]: readonly string[]): void {
  const bases = path === undefined ? baseHistories(accounts, Number(seed)) : untouched(path);
  const table = shapes.map((shape, row) => ({
    shape,
    risks: samplings.map((every) => risksOf(bases, shape, every, Number(seed) * 1009 + row)),
  }));
  console.log(
    `${bases.length} accounts, seed ${seed}; bursts of 5, 10, 20 or 50 % of the followers`,
  );
  console.log(`${'at "Check"'.padEnd(32)}   daily  every 3rd day  weekly`);
  for (const { shape, risks } of table) {
    const cells = risks.map((list) => `${(100 * shareOf(list)).toFixed(1)} %`.padStart(10));
    const word = shape.bought ? 'found' : 'alarms';
    console.log(`${shape.name.padEnd(32)} ${cells.join('')}   ${word}`);
  }
  const cells = samplings.map((_, column) => {
    const all = (bought: boolean) =>
      table
        .filter(({ shape }) => shape.bought === bought)
        .flatMap(({ risks }) => risks[column] ?? []);
    return auc(all(true), all(false)).toFixed(3).padStart(8);
  });
  console.log(`${'AUC, bought against the others'.padEnd(32)} ${cells.join('  ')}`);
}

function untouched(path: string): BaseHistory[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as { kind: string; snapshots: [string, number][] })
    .filter(({ kind }) => kind === 'clean')
    .map(({ snapshots }) => snapshots.map(([, followers]) => followers));
}

/** The risks of the accounts that have enough counts, each with one burst of this shape. */
function risksOf(
  bases: readonly BaseHistory[],
  shape: GrowthShape,
  every: number,
  seed: number,
): number[] {
  const snapshots = bases.flatMap((base, account) =>
    withBurst(base, shape, seed * 7919 + account)
      .map((followers, day) => ({ creatorId: String(account), takenOn: 20_000 + day, followers }))
      .filter((_, day) => day % every === 0),
  );
  const creators = bases.map((_, account) => ({ creatorId: String(account) }));
  const scores = scoreCreators({ creators, snapshots });
  return [...scores.values()].flatMap(({ risk }) => risk ?? []);
}

function withBurst(base: BaseHistory, shape: GrowthShape, seed: number): number[] {
  const random = seededRandom(seed);
  const size = random.pick(sizes);
  const from = Math.floor(base.length * (0.2 + 0.5 * random.next()));
  const arrived = shape.draw(random);
  const total = size * (base[from] as number);
  return base.map((followers, day) =>
    Math.max(1, Math.round(followers + total * arrived(day - from))),
  );
}

function shareOf(risks: readonly number[]): number {
  return risks.filter((risk) => risk >= CHECK_RISK).length / Math.max(1, risks.length);
}

main(process.argv.slice(2));
