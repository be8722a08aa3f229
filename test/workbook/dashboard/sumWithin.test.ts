import { dayNumber } from '../../../src/ground/time/calendarDay';
import { sumWithin } from '../../../src/workbook/dashboard/sumWithin';
import { lookerTable } from './feedTables';

const looker = lookerTable([
  { date: '2026-05-01', spend: 10, margin: '' },
  { date: '2026-05-02', spend: 0.5, margin: '' },
  { date: '2026-05-03', spend: 7, margin: 0 },
]);
const days = (firstDay: number, lastDay: number) => ({
  firstDay: dayNumber(2026, 5, firstDay),
  lastDay: dayNumber(2026, 5, lastDay),
});

test.each([
  ['spend', days(1, 2), 10.5],
  ['spend', days(1, 3), 17.5],
  ['spend', days(4, 9), null],
  ['margin', days(1, 2), null],
  ['margin', days(1, 3), 0],
] as const)('%s of %j is %p: blanks are unknown, not zero (by hand)', (measure, period, sum) => {
  expect(sumWithin(looker, measure, period)).toBe(sum);
});
