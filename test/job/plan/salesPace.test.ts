import { dayNumber } from '../../../src/ground/time/calendarDay';
import { salesPace } from '../../../src/job/plan/salesPace';
import { lookerTable } from '../../workbook/dashboard/feedTables';

const today = dayNumber(2026, 5, 20);

/** Orders so many days before the run: credited and others. */
function orders(daysAgo: number, credited: number, others: number) {
  const date = new Date((today - daysAgo) * 86_400_000).toISOString().slice(0, 10);
  return { date, orders: credited, other_orders: others };
}

test('without orders nothing is known', () => {
  expect(salesPace(lookerTable([{ date: '2026-05-01', spend: 5 }]), today)).toBeNull();
});

test('orders a week since the first one, the lift that creators are credited with', () => {
  // Three weeks: 10 + 20 + 30 orders, of which 12 credited; today is not over.
  const looker = lookerTable([
    orders(0, 99, 99),
    orders(1, 4, 6),
    orders(8, 4, 16),
    orders(21, 4, 26),
    orders(85, 50, 50),
  ]);
  expect(salesPace(looker, today)).toEqual({
    perWeek: 20,
    expectedLift: 12 / 48,
    dispersion: null,
  });
});

test('from eight weeks on their spread is known, never below that of luck', () => {
  // Eight weeks of 10 and 30 in turn: mean 20, variance 8 · 100 / 7.
  const spread = Array.from({ length: 8 }, (_, week) =>
    orders(3 + 7 * week, 0, week % 2 ? 10 : 30),
  );
  expect(salesPace(lookerTable(spread), today)?.dispersion).toBeCloseTo(800 / 7 / 20, 10);
  const even = Array.from({ length: 8 }, (_, week) => orders(3 + 7 * week, 0, 20));
  expect(salesPace(lookerTable(even), today)?.dispersion).toBe(1);
});
