import { type LiftCell, liftEstimate } from '../../../src/domain/incrementality/liftEstimate';
import { weekSchedule } from '../../../src/domain/incrementality/liftSchedule';
import { drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

const cells = (on: readonly number[], off: readonly number[]): LiftCell[] => [
  ...on.map((conversions) => ({ isOn: true, conversions })),
  ...off.map((conversions) => ({ isOn: false, conversions })),
];

test('six weeks, the three with posts highest: p = 1/20 by counting draws, lift by hand', () => {
  const { lift, p, low, high } = liftEstimate(cells([30, 31, 32], [20, 21, 22]), 'halves');
  expect(p).toBeCloseTo(1 / 20, 12);
  expect(lift).toBeCloseTo(93.5 / 63.5 - 1, 12);
  // The lower end is where the smallest of the own cells, freed of the lift, meets the largest other: 30 / 22.
  expect(low).toBeCloseTo(30 / 22 - 1, 9);
  expect(high).toBeGreaterThan(lift);
});

test('a lot too small to tell has no range', () => {
  const estimate = liftEstimate(cells([30, 31], [20, 21]), 'halves');
  expect(estimate).toMatchObject({ p: 1 / 6, low: undefined, high: undefined });
});

test('pairs are permuted within pairs: five pairs, all in favour, are 1 in 32', () => {
  const weeks = [9, 5, 8, 4, 7, 3, 9, 6, 8, 2].map((conversions, index) => ({
    isOn: index % 2 === 0,
    conversions,
  }));
  expect(liftEstimate(weeks, 'pairs').p).toBeCloseTo(1 / 32, 12);
});

test('regions are compared with themselves before: growth everywhere is no lift', () => {
  const regions = [10, 20, 30, 40, 50, 60].map((before, index) => ({
    isOn: index < 3,
    before,
    conversions: before * 2,
  }));
  expect(liftEstimate(regions, 'halves').lift).toBeCloseTo(0, 1);
});

test('one side alone tells nothing', () => {
  expect(() => liftEstimate(cells([3, 4], []), 'halves')).toThrow('with and without posts');
});

test('without any effect no more than 5 % of tests are below 5 %, and ranges hold the truth', () => {
  const random = randomStream(31);
  let [refused, held] = [0, 0];
  const trials = 120;
  for (let trial = 0; trial < trials; trial++) {
    const schedule = weekSchedule(8, trial);
    const weeks = schedule.map((isOn) => ({ isOn, conversions: drawPoisson(30, random) }));
    const { p, low = -1, high = 9 } = liftEstimate(weeks, 'halves');
    if (p <= 0.05) refused++;
    if (low <= 0 && high >= 0) held++;
  }
  // Three standard errors above the nominal .05, below the nominal .90.
  expect(refused / trials).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / trials));
  expect(held / trials).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / trials));
});
