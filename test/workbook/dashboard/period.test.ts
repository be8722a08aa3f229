import { isWithin, latestPeriod, periodBefore } from '../../../src/workbook/dashboard/period';

test('the period ends on the last day with data, whatever the order of rows', () => {
  expect(latestPeriod(Float64Array.of(20_000, 20_027, 20_010, 20_030), 28, 20_027)).toEqual({
    firstDay: 20_000,
    lastDay: 20_027,
  });
});

test('without a day there is a period that holds no day', () => {
  const period = latestPeriod(Float64Array.of(Number.NaN), 28, 20_000);
  expect(period).toEqual({ firstDay: 0, lastDay: -1 });
  expect([-1, 0, 1].map((day) => isWithin(day, period))).toEqual([false, false, false]);
});

test('the period before is as long and touches it', () => {
  expect(periodBefore({ firstDay: 100, lastDay: 127 })).toEqual({ firstDay: 72, lastDay: 99 });
});

test.each([
  [99, false],
  [100, true],
  [127, true],
  [128, false],
])('both ends belong to it: day %i', (day, isIn) => {
  expect(isWithin(day, { firstDay: 100, lastDay: 127 })).toBe(isIn);
});
