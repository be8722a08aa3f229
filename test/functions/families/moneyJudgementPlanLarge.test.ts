import { callFunction } from '../../../src/functions/callFunction';
import { decisionFunctions } from '../../../src/functions/families/decisions';
import { engagementFunctions } from '../../../src/functions/families/engagement';
import { impressionsFunctions } from '../../../src/functions/families/impressions';
import { judgementFunctions } from '../../../src/functions/families/judgement';
import { moneyFunctions } from '../../../src/functions/families/money';
import { planFunctions } from '../../../src/functions/families/plan';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

type Cell = (row: number) => CellValue;

const functions: readonly CellFunction[] = [
  ...moneyFunctions,
  ...impressionsFunctions,
  ...engagementFunctions,
  ...judgementFunctions,
  ...decisionFunctions,
  ...planFunctions,
];

const cost: Cell = (i) => 100 + (i % 500);
const count: Cell = (i) => 1 + (i % 40);
const share: Cell = (i) => (i % 100) / 100;

const columns: { readonly [name: string]: readonly Cell[] } = {
  ROMI: [cost, count, share],
  ROI: [cost, count],
  ROAS: [cost, count],
  CPM: [cost, count],
  CPE: [cost, count],
  CPC: [cost, count],
  CPL: [cost, count],
  CPA: [cost, count],
  BREAKEVENCPA: [cost, share, count],
  BREAKEVENFEE: [count, cost, cost],
  EARNEDVALUE: [cost, cost, (i) => i % 2 === 0, () => true],
  UGCVALUE: [cost, cost, (i) => i % 6, () => 6],
  PAYOUT: [count, cost, share, cost],
  CAI: [cost, cost, share, (i) => 50 + (i % 40), share],
  CAITOTAL: [cost, cost, share, (i) => 50 + (i % 40), share],
  ER: [count, cost],
  TIER: [(i) => i * 20],
  ERBENCH: [() => 'instagram', (i) => i],
  CPARANGE: [cost, count],
  CHANCE: [cost, count, () => 20],
  BEATS: [cost, count, count, cost],
  ROMIRANGE: [cost, count, () => 30, share],
  LEADQUALITY: [count, (i) => 41 + (i % 60)],
  CPASTABILITY: [cost, count],
  VOLUMEGROWTH: [count, cost],
  VERDICT: [cost, count, () => 20, () => 40, count],
  DIAGNOSE: [(i) => 10_000 + i, cost, (i) => 100 + (i % 90), count, (i) => i % 5],
  CLUSTERCHECK: [count, () => new Date(0), (i) => new Date(i * 1e6)],
  FITTEST: [(i) => i % 2 === 0, () => true, () => false],
};

const benchmarks = [
  ['metric', 'low', 'typical'],
  ['er_followers', 0.01, 0.02],
];

test.each(
  functions.filter(({ name }) => name in columns).map((each) => [each.name, each] as const),
)('%s takes 100,000 rows in one call', (name, each) => {
  const rows = 100_000;
  const args: CellArgument[] = (columns[name] ?? []).map((cell) =>
    Array.from({ length: rows }, (_, i) => [cell(i)]),
  );
  if (name === 'ERBENCH') args.push(benchmarks);
  const answer = callFunction(each, args, cellFile('en_US'));
  const answers = [answer].flat();
  expect(answers).toHaveLength(each.result.rows === 'each' ? rows : 1);
  expect(answers.every((row) => (Array.isArray(row) ? row[0] : row) !== '')).toBe(true);
});

test('only the functions over a few creators or one post refuse so many rows', () => {
  const left = functions.filter(({ name }) => !(name in columns)).map(({ name }) => name);
  expect(left).toEqual(['PILOT', 'PAYMODEL']);
  for (const each of functions.filter(({ name }) => left.includes(name))) {
    const range = Array.from({ length: 100_000 }, () => [0.5]);
    const answer = callFunction(
      each,
      each.parameters.map(() => range),
      cellFile('en_US'),
    ) as string[][];
    expect(answer[0]?.[0]).toMatch(/^(number of creators|expected_orders) must/);
  }
});
