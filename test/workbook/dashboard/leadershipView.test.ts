import { dayNumber } from '../../../src/ground/time/calendarDay';
import { leadershipView } from '../../../src/workbook/dashboard/leadershipView';
import { periodSentence } from '../../../src/workbook/dashboard/periodSentence';
import { lookerTable, scoreboardTable } from './feedTables';

test('the last 28 days end on the last day with data', () => {
  const looker = lookerTable([
    { date: '2026-05-28', spend: 10, other_orders: 2 },
    { date: '2026-05-01', spend: 5, other_orders: 1 },
    { date: '2026-04-30', spend: 100, other_orders: 50 },
  ]);
  const view = leadershipView(looker, scoreboardTable([]));
  expect(view.period).toEqual({
    firstDay: dayNumber(2026, 5, 1),
    lastDay: dayNumber(2026, 5, 28),
  });
  expect(view.scorecards[0]).toEqual({ key: 'spend', value: 15, before: 100 });
  expect(view.otherOrders).toBe(3);
  expect(view.weeks).toHaveLength(12);
});

test('the period ends on the run’s day at the latest, and old data says where it ends', () => {
  const at = (day: number) => ({ updated_at: new Date(Date.UTC(2026, 4, day, 9)) });
  const rows = [
    { date: '2026-05-10', spend: 1 },
    { date: '2026-05-30', spend: 200 },
  ];
  const view = (day: number) =>
    leadershipView(lookerTable(rows.map((row) => ({ ...row, ...at(day) }))), scoreboardTable([]));
  expect(view(12)).toMatchObject({ period: { lastDay: dayNumber(2026, 5, 10) }, dataEndsOn: null });
  expect(view(12).scorecards[0]?.value).toBe(1);
  expect(view(29).dataEndsOn).toBe(dayNumber(2026, 5, 10));
  expect(periodSentence(view(29), 'en')).toBe(
    '2026-04-13 to 2026-05-10, against the 28 days before · data ends on 2026-05-10',
  );
});

test('crosses to the page as JSON without losing anything', () => {
  const scoreboard = scoreboardTable([
    { scope: 'creator', creator_id: 'a', creator: 'A', verdict: 'stop', spend: 4, margin: 1 },
  ]);
  const view = leadershipView(lookerTable([{ date: '2026-05-01', spend: 4 }]), scoreboard);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('empty tabs give an empty view', () => {
  const view = leadershipView(lookerTable([]), scoreboardTable([]));
  expect(view).toMatchObject({ creators: [], bubbles: [], campaigns: [], total: null });
  expect(view.period.lastDay).toBeLessThan(view.period.firstDay);
});
