import { chanceToReach } from '../../../src/domain/plan/forecast/pacing';
import { workbookAssignments } from '../../../src/job/assignments/workbookAssignments';
import { campaignForecasts } from '../../../src/job/forecasts/campaignForecasts';
import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

const post = (post_id: string, published_at: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id: 'ana',
  campaign_id: 'spring',
  published_at,
  fee: 100,
  ...more,
});
const closed = (count: number, more: BookRow = {}) =>
  Array.from({ length: count }, (_, at) => post(`c${at}`, '2026-05-01', more));
const orders = (count: number, more: BookRow = {}) =>
  Array.from({ length: count }, (_, at) => ({
    conversion_id: `o${at}`,
    kind: 'order',
    occurred_at: '2026-05-02',
    promo_code: 'ANA',
    revenue: 100,
    ...more,
  }));

/** Windows of 7 days, a target of 50; the run is on 1 June 2026, 00:00 UTC. */
function endsOf(change: Book, isAsked: (isRunning: boolean) => boolean = () => true) {
  const measured = measuredBook({
    Settings: [
      { key: 'window_days', value: 7 },
      { key: 'target_cpa', value: 50 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'ana', platform: 'instagram' }],
    Links: [{ campaign_id: 'spring', creator_id: 'ana', promo_code: 'ANA' }],
    ...change,
  });
  const known = { ...measured, reported: measured.reports.counts };
  const assignments = workbookAssignments(known);
  return campaignForecasts({ ...known, assignments }, (_, isRunning) => isAsked(isRunning));
}

test.each<[string, BookRow[], boolean]>([
  ['one post of two is open', [post('a', '2026-05-01'), post('b', '2026-05-30')], true],
  ['a post is planned', [post('a', '2026-05-01'), post('b', '2026-07-01')], true],
  ['the last window closes at the run’s own moment', [post('a', '2026-05-25T00:00')], false],
  ['the last window closes a minute later', [post('a', '2026-05-25T00:01')], true],
])('running: %s', (_, Posts, isRunning) => {
  expect(endsOf({ Posts }).map((each) => each.isRunning)).toEqual([isRunning]);
  expect(endsOf({ Posts }, (running) => running)).toHaveLength(isRunning ? 1 : 0);
});

test.each<[string, Book]>([
  ['who cannot be measured', { Posts: closed(1), Links: [] }],
  [
    'counts of reports',
    { Posts: closed(1), Campaigns: [{ campaign_id: 'spring', measured_by: 'reports' }] },
  ],
  ['a campaign without a post', {}],
])('no forecast of %s', (_, change) => {
  expect(endsOf(change)).toEqual([]);
});

test('a post of one day says hardly more than the plan', () => {
  const [young] = endsOf({ Posts: [post('a', '2026-05-31')] });
  expect(young).toMatchObject({ pace: 'too early', forecast: { isEarly: true } });
});

/** A number in the goal, else what the budget buys at the target of 50. */
test.each([
  ['30 orders', 400, 30],
  ['awareness', 400, 8],
  ['awareness', 24, undefined],
  ['awareness', '', undefined],
])('the goal “%s” with a budget of %p', (goal, budget, expected) => {
  const [end] = endsOf({ Posts: closed(2), Campaigns: [{ campaign_id: 'spring', goal, budget }] });
  expect(end?.goal).toBe(expected);
  expect(end?.goalChance).toBe(
    expected === undefined ? undefined : chanceToReach(end?.forecast.ends ?? [], expected),
  );
});

test('money is earned back at the campaign’s own margin, or at what its leads are worth', () => {
  const open = [...closed(1), post('open', '2026-05-30')];
  const chance = (change: Book, needed: number) => {
    const [end] = endsOf({ Posts: open, ...change });
    expect(end?.breakEvenChance).toBe(chanceToReach(end?.forecast.ends ?? [], needed));
  };
  // 200 spent at 100 × 0.5 an order; another campaign keeps a tenth
  const Campaigns = [{ campaign_id: 'spring' }, { campaign_id: 'other', gross_margin: 0.1 }];
  chance({ Conversions: orders(2), Campaigns }, 4);
  chance({ Campaigns: [{ campaign_id: 'spring', action: 'lead', lead_value: 25 }] }, 8);
  chance(
    {
      Campaigns: [{ campaign_id: 'spring', action: 'lead', lead_value: 25 }],
      Conversions: orders(3, { kind: 'lead', revenue: '' }),
    },
    8,
  );
  expect(endsOf({ Posts: open })[0]?.breakEvenChance).toBeUndefined();
  expect(
    endsOf({ Posts: closed(1, { fee: '' }), Conversions: orders(2) })[0]?.breakEvenChance,
  ).toBeUndefined();
});

describe('pace without a goal', () => {
  const pace = (change: Book) => endsOf(change).map((each) => each.pace);
  const overdue = {
    Collaborations: [{ collab_id: 'k', creator_id: 'ana', campaign_id: 'spring', stage: 'agreed' }],
    Deliverables: [{ deliverable_id: 'd', collab_id: 'k', due_on: '2026-05-31' }],
  };

  /** 200 at a target of 50 should have brought 4; below half of that is weak. */
  test('two posts whose windows are over', () => {
    expect(pace({ Posts: closed(2), Conversions: orders(1) })).toEqual(['weak']);
    expect(pace({ Posts: closed(2), Conversions: orders(2) })).toEqual(['on track']);
  });

  /** 300 should bring 6, of which a planned post's third cannot have come: 4. */
  test('a planned post has brought nothing yet', () => {
    const Posts = [...closed(2), post('later', '2026-07-01')];
    expect(pace({ Posts, Conversions: orders(1) })).toEqual(['weak']);
    expect(pace({ Posts, Conversions: orders(2) })).toEqual(['on track']);
  });

  /** One piece is overdue, which would have cost what posts cost in the mean: below 90 % of the plan is late. */
  test.each<[string, BookRow[], string]>([
    // 1000 of 1100
    ['ten posts are out', closed(10), 'weak'],
    // 100 of 200
    [
      'one of ten is out',
      [...closed(1), ...Array.from({ length: 9 }, (__, at) => post(`p${at}`, '2026-07-01'))],
      'late',
    ],
    // 900 + 300 of 1320, the dear one out at the run's own moment
    [
      'the dearest has just come out',
      [...closed(9), post('now', '2026-06-01', { fee: 300 })],
      'weak',
    ],
  ])('%s', (_, Posts, expected) => {
    expect(pace({ Posts, ...overdue })).toEqual([expected]);
  });
});
