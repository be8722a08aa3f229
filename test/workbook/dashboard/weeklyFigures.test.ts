import fc from 'fast-check';
import { dayNumber, dayText } from '../../../src/ground/time/calendarDay';
import { sumWithin } from '../../../src/workbook/dashboard/sumWithin';
import { weeklyFigures } from '../../../src/workbook/dashboard/weeklyFigures';
import { lookerTable } from './feedTables';

test('weeks start on Monday; the last holds the last day (by hand: 2026-05-13 is a Wednesday)', () => {
  const looker = lookerTable([
    { date: '2026-05-03', spend: 1, margin: 2, isPartial: false },
    { date: '2026-05-04', spend: 10, margin: '' },
    { date: '2026-05-10', spend: 20, margin: 5 },
    { date: '2026-05-13', spend: '', margin: -3 },
  ]);
  const weeks = weeklyFigures(looker, dayNumber(2026, 5, 13), 3);
  expect(weeks.map((week) => ({ ...week, startsOn: dayText(week.startsOn) }))).toEqual([
    { startsOn: '2026-04-27', spend: 1, margin: 2, isPartial: false },
    { startsOn: '2026-05-04', spend: 30, margin: 5, isPartial: false },
    { startsOn: '2026-05-11', spend: 0, margin: -3, isPartial: true },
  ]);
});

test('a week with orders of unknown margin has none; one without orders has nothing', () => {
  const looker = lookerTable([
    { date: '2026-05-04', spend: 10, orders: 2, margin: '' },
    { date: '2026-05-13', spend: 5, orders: 0, margin: '' },
  ]);
  const weeks = weeklyFigures(looker, dayNumber(2026, 5, 13), 2);
  expect(weeks.map(({ margin }) => margin)).toEqual([null, 0]);
});

test('the weeks add up to all the days that they cover', () => {
  const first = dayNumber(2026, 1, 1);
  const row = fc.record({ day: fc.integer({ min: 0, max: 120 }), spend: fc.nat(1000) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 0, max: 120 }), (rows, end) => {
      const looker = lookerTable(
        rows.map(({ day, spend }) => ({ date: dayText(first + day), spend })),
      );
      const weeks = weeklyFigures(looker, first + end, 12);
      const firstDay = weeks[0]?.startsOn ?? 0;
      const covered = sumWithin(looker, 'spend', { firstDay, lastDay: firstDay + 7 * 12 - 1 });
      expect(weeks.reduce((sum, { spend }) => sum + spend, 0)).toBe(covered ?? 0);
      expect(firstDay + 7 * 12 - 1).toBeGreaterThanOrEqual(first + end);
      expect(firstDay + 7 * 11).toBeLessThanOrEqual(first + end);
    }),
    { numRuns: 60 },
  );
});
