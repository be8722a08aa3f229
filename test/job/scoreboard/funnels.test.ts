import { diagnoserOf } from '../../../src/job/scoreboard/funnels';
import { newTotals, type Totals } from '../../../src/job/totals/totals';

/** 40,000 saw, 2,000 engaged, 500 clicked. */
const row = (leads: number, orders: number, change: Partial<Totals> = {}): Totals => ({
  ...newTotals(),
  posts: 1,
  leads,
  orders,
  reached: {
    ...newTotals().reached,
    postImpressions: { sum: 40_000, count: 1 },
    engagements: { sum: 2_000, count: 1 },
    clicks: { sum: 500, count: 1 },
  },
  ...change,
});

/** Of 500 clicks usually 50 become leads, and 25 of those orders. */
const usual = [row(50, 25), row(50, 25)];
const withLeads = row(100, 50);

/** The suspects are those of `diagnose` (measure.md): hardly a lead is the page, leads without orders the follow-up. */
test.each([
  ['hardly a lead', row(1, 1), withLeads, 'page'],
  ['leads without orders', row(50, 0), withLeads, 'followUp'],
  ['as usual', row(50, 25), withLeads, 'noWeakStep'],
  ['leads that are only late ones', row(50, 0), { ...newTotals(), otherLeads: 1 }, 'followUp'],
])('%s', (_, own, all, suspect) => {
  expect(diagnoserOf([...usual, own], all)(own, true)?.suspect).toBe(suspect);
});

test('in a shop that records orders only, an order is what a click turns into', () => {
  const orders = [row(0, 50), row(0, 50)];
  const suspectOf = (own: Totals) => diagnoserOf([...orders, own], newTotals())(own, true)?.suspect;
  expect(suspectOf(row(0, 1))).toBe('page');
  expect(suspectOf(row(0, 50))).toBe('noWeakStep');
});

test('who has no post has no funnel, and is nobody’s comparison', () => {
  const own = row(1, 1);
  const silent = row(50, 25, { posts: 0 });
  const [other = silent] = usual;
  expect(diagnoserOf([...usual, silent], withLeads)(silent, true)).toBeUndefined();
  // One other row may be a freak: nothing to compare with.
  expect(diagnoserOf([own, other, silent], withLeads)(own, true)).toEqual(
    diagnoserOf([own, other], withLeads)(own, true),
  );
  expect(diagnoserOf([own, other, silent], withLeads)(own, true)).not.toEqual(
    diagnoserOf([own, ...usual], withLeads)(own, true),
  );
});

test('a creator is not compared with herself; a campaign is compared with all of them', () => {
  const own = row(1, 1);
  const diagnose = diagnoserOf([own, ...usual], withLeads);
  // 100 of 1,000 clicks of the others, 101 of all 1,500: in percent
  expect(diagnose(own, true)?.why.values).toMatchObject({ expected: 10 });
  expect(diagnose(own, false)?.why.values).toMatchObject({ expected: 6.7 });
});
