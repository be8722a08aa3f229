import { dayNames } from '../../../../src/client/shared/dayNames';
import { recordSentences } from '../../../../src/client/shared/plan/recordSentences';
import type { PlannedMonth } from '../../../../src/shared/planOpening';

const words = {
  language: 'en',
  money: (value: number) => `$${value}`,
  count: String,
  ...dayNames('en_US'),
} as const;
const record = { inside: 0, ended: 0 };
const outcome = { posts: 3, spend: 610, cost: 610, conversions: 30, profit: 290, isInside: true };
const may: PlannedMonth = {
  month: '2026-05',
  ...{ posts: 4, money: 800, low: -100, high: 600 },
  countedFrom: '2026-06-08',
  outcome,
};
const said = (...plans: PlannedMonth[]) => recordSentences({ plans, record }, words);

test('the last counted month beside its plan, and how many fell inside their range', () => {
  const missed = { ...may, month: '2026-04', outcome: { ...outcome, isInside: false } };
  expect(said(missed, may)).toEqual([
    'May 2026: $800 planned for 4 posts; $610 spent on 3. Profit $290 at the planned margin, expected $-100 to $600: inside its range.',
    '1 of 2 planned months ended inside the expected range.',
    'No campaign with a forecast has ended yet.',
  ]);
  expect(said(may, { ...missed, month: '2026-06' })[0]).toContain('outside its range');
});

test.each<[string, PlannedMonth, string]>([
  [
    'a part that could not be counted is no profit of the whole',
    { ...may, outcome: { ...outcome, cost: 400, isInside: null } },
    'Only $400 of it could be counted: profit $290 of that part',
  ],
  [
    'nothing counted: no figure',
    { ...may, outcome: { ...outcome, cost: 0, profit: null, isInside: null } },
    'What it brought could not be counted.',
  ],
  [
    'no range in the plan',
    { ...may, low: null, outcome: { ...outcome, isInside: null } },
    'Profit $290 at the planned margin; the plan names no range.',
  ],
  [
    'still open',
    { ...may, outcome: null },
    'The plan of May 2026 can be checked from Jun 8, 2026 on',
  ],
])('%s', (_, plan, text) => {
  const all = said(plan).join('\n');
  expect(all).toContain(text);
  expect(all).not.toContain('inside the expected range');
});

test('no plan was kept: nothing is claimed, and the way is told', () => {
  expect(said()[0]).toBe('No planned month has been counted yet: Plan > Next month keeps a plan.');
});
