import { dayNumber } from '../../../src/ground/time/calendarDay';
import { funnelOf } from '../../../src/workbook/dashboard/funnelOf';
import { lookerTable } from './feedTables';

test('adds the steps up; what nobody recorded is unknown, what was recorded as none is zero', () => {
  const looker = lookerTable([
    { date: '2026-05-01', impressions: 1000, engagements: 50, clicks: '', leads: 0, orders: 2 },
    { date: '2026-05-02', impressions: 500, engagements: '', clicks: '', leads: 0, orders: 1 },
    { date: '2026-04-01', impressions: 9, engagements: 9, clicks: 9, leads: 9, orders: 9 },
  ]);
  const period = { firstDay: dayNumber(2026, 5, 1), lastDay: dayNumber(2026, 5, 2) };
  expect(funnelOf(looker, period)).toEqual({
    impressions: 1500,
    engagements: 50,
    clicks: null,
    leads: 0,
    orders: 3,
  });
});
