import type { LiftDesign } from '../../../src/domain/incrementality/liftTest';
import {
  minimumLift,
  weeksNeeded,
  weeksToSee,
} from '../../../src/domain/incrementality/minimumLift';

const lift = (design: LiftDesign, conversionsPerWeek: number, weeks: number, cells = weeks) =>
  minimumLift({ design, conversionsPerWeek, weeks, cells, dispersion: 2 }).lift ?? Number.NaN;

// Simulated table of planning.md (c), rounded there to tens: within a sixth of each entry.
test.each([
  [10, 8, 1.5],
  [10, 12, 1],
  [10, 16, 0.8],
  [30, 8, 0.8],
  [30, 12, 0.5],
  [30, 16, 0.4],
  [100, 8, 0.4],
  [100, 12, 0.3],
  [100, 16, 0.25],
  [300, 8, 0.2],
  [300, 12, 0.15],
  [300, 16, 0.15],
])('%d orders a week over %d weeks show a lift of %d', (orders, weeks, expected) => {
  expect(Math.abs(lift('weeks', orders, weeks) / expected - 1)).toBeLessThan(1 / 6);
});

// The same table, orders per region and week, 4 + 4 weeks.
test.each([
  [5, 12, 1],
  [5, 20, 0.8],
  [20, 6, 1],
  [20, 8, 0.6],
  [20, 12, 0.5],
  [20, 20, 0.4],
  [80, 6, 0.4],
  [80, 8, 0.4],
  [80, 12, 0.25],
  [80, 20, 0.2],
])('%d orders a week in each of %d regions show a lift of %d', (orders, regions, expected) => {
  const found = lift('regions', orders * regions, 8, regions);
  expect(Math.abs(found / expected - 1)).toBeLessThan(0.2);
});

test.each([
  [4, 6],
  [6, 20],
  [8, 70],
])('the best of %d regions comes by luck in 1 of %d draws', (regions, draws) => {
  const { lift: seen, smallestP } = minimumLift({
    design: 'regions',
    conversionsPerWeek: 1e6,
    weeks: 8,
    cells: regions,
    dispersion: 1,
  });
  expect(1 / smallestP).toBeCloseTo(draws, 8);
  expect(seen === undefined).toBe(draws < 20);
});

// research/planning.md, section (c): halves of 6 and 8 weeks are C(6, 3) = 20 and C(8, 4) = 70 draws; from 10 weeks on one
// of every two neighbours is drawn, 2^5 = 32 draws; of an odd number a half, C(11, 5) = 462.
test.each([
  [6, 20],
  [8, 70],
  [10, 32],
  [11, 462],
  [12, 64],
])('the best of %d weeks comes by luck in 1 of %d draws', (weeks, draws) => {
  const terms = { design: 'weeks', conversionsPerWeek: 1e6, weeks, cells: weeks } as const;
  expect(1 / minimumLift({ ...terms, dispersion: 1 }).smallestP).toBeCloseTo(draws, 8);
});

test('weeks needed: 25 × 2 / (100 × .1²) = 50', () => {
  expect(weeksNeeded(0.1, { conversionsPerWeek: 100, dispersion: 2 })).toBe(50);
  expect(() => weeksNeeded(0, { conversionsPerWeek: 100, dispersion: 2 })).toThrow('lift must be');
});

test('weeks until a lift is seen: the first even number whose smallest lift is as small', () => {
  const test = { design: 'products', conversionsPerWeek: 200, cells: 12, dispersion: 2 } as const;
  const weeks = weeksToSee(0.3, test) ?? 0;
  expect(minimumLift({ ...test, weeks }).lift).toBeLessThanOrEqual(0.3);
  expect(minimumLift({ ...test, weeks: weeks - 2 }).lift).toBeGreaterThan(0.3);
  expect(weeksToSee(0.3, { ...test, cells: 4 })).toBeUndefined();
  expect(weeksToSee(0.01, test)).toBeUndefined();
});
