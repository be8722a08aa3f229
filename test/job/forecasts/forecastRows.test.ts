import { type BookRow, runBook } from '../../support/jobBook';

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

function order(id: number, occurredAt: string): BookRow {
  return {
    conversion_id: String(id),
    kind: 'order',
    occurred_at: occurredAt,
    utm_content: 'm1',
    revenue: 40,
  };
}

const posts = ['2026-05-01', '2026-05-03', '2026-05-06'].map((published_at, index) => ({
  post_id: `m${index + 1}`,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at,
  fee: 100,
}));
const book = {
  Settings: [{ key: 'target_cpa', value: 50 }],
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram' }],
  Posts: posts,
  Links: [{ campaign_id: 'spring', creator_id: 'mina', utm_content: 'm1' }],
  Conversions: [order(1, '2026-05-01'), order(2, '2026-05-02'), order(3, '2026-05-04')],
};

/** The Forecasts tab after a run, and the run of a book that holds it. */
function runOn(nowMs: number, Forecasts?: readonly BookRow[]) {
  const { tab, output } = runBook(Forecasts ? { ...book, Forecasts } : book, { nowMs });
  return { rows: tab('Forecasts') as BookRow[], names: output.tabs.map(({ name }) => name) };
}

test('a row a day for the running campaign; other days stand, the same day is replaced', () => {
  const first = runOn(day('2026-05-02'));
  expect(first.rows).toHaveLength(1);
  expect(first.rows[0]).toMatchObject({ campaign_id: 'spring', seen: 2 });
  expect(Number(first.rows[0]?.p90)).toBeGreaterThan(2);
  const second = runOn(day('2026-05-05'), first.rows);
  expect(second.rows).toHaveLength(2);
  expect(second.rows[0]).toEqual(first.rows[0]);
  expect(runOn(day('2026-05-05'), second.rows).rows).toEqual(second.rows);
});

test('a campaign that was forecast gets its end once, so that the forecast can be checked', () => {
  const running = runOn(day('2026-05-05')).rows;
  const ended = runOn(day('2026-05-20'), running).rows;
  expect(ended).toHaveLength(2);
  expect(ended[1]).toMatchObject({ p10: 3, p50: 3, p90: 3, seen: 3 });
  expect(runOn(day('2026-05-21'), ended).rows).toEqual(ended);
});

test('without a running campaign there is no tab', () => {
  expect(runOn(day('2026-05-20')).names).not.toContain('Forecasts');
});

test('nothing is forecast of creators who cannot be measured', () => {
  const { output } = runBook({ ...book, Links: [] }, { nowMs: day('2026-05-05') });
  expect(output.tabs.map(({ name }) => name)).not.toContain('Forecasts');
});

test('goal, chances and pace stand beside the forecast; an end has no pace', () => {
  const wanting = (goal: string, change: object = {}) => {
    const { tab } = runBook(
      {
        ...book,
        Settings: [...book.Settings, { key: 'gross_margin', value: 0.5 }],
        Campaigns: [{ campaign_id: 'spring', goal, budget: 400, ...change }],
      },
      { nowMs: day('2026-05-05') },
    );
    return tab('Forecasts')[0] as BookRow;
  };
  // Three orders are there: a goal of three is reached, one of 300 out of reach; no cell says 0% or 100%.
  expect(wanting('3 orders')).toMatchObject({ goal: 3, goal_chance: 0.999, pace: 'ahead' });
  expect(wanting('300 orders')).toMatchObject({ goal: 300, pace: 'weak' });
  expect(Number(wanting('300 orders').goal_chance)).toBeCloseTo(0.001, 9);
  // Without a number in words the budget of 400 wants 8 orders at the target of 50.
  const bought = wanting('awareness');
  expect(bought.goal).toBe(8);
  expect(Number(bought.goal_chance)).toBeGreaterThan(0);
  expect(Number(bought.goal_chance)).toBeLessThan(1);
  // Three posts of 100 at a margin of 20 an order are earned back by 15 orders.
  expect(bought.break_even_chance).toBe(wanting('15 orders').goal_chance);
  expect(wanting('awareness', { budget: '' }).goal).toBe('');
  expect(runOn(day('2026-05-05')).rows[0]).toMatchObject({ break_even_chance: '', goal: '' });
});

test('deliverables whose day has passed and that are not out make a campaign late', () => {
  const { tab } = runBook(
    {
      ...book,
      Collaborations: [{ collab_id: 'k', creator_id: 'mina', campaign_id: 'spring' }],
      Deliverables: [
        { deliverable_id: 'd1', collab_id: 'k', due_on: '2026-05-04' },
        { deliverable_id: 'd2', collab_id: 'k', due_on: '2026-05-01', live_on: '2026-05-01' },
        { deliverable_id: 'd3', collab_id: 'k', due_on: '2026-05-05' },
      ],
    },
    { nowMs: day('2026-05-05') },
  );
  expect(tab('Forecasts')[0]).toMatchObject({ pace: 'late' });
});

const kept = (onDay: string, campaign_id: string, [p10, seen, p90]: readonly number[] = []) => ({
  day: onDay,
  campaign_id,
  p10: p10 ?? 1,
  p50: 2,
  p90: p90 ?? 9,
  seen: seen ?? 1,
});

test('rows stand by day and campaign, however they stood', () => {
  const { rows } = runOn(day('2026-05-05'), [
    kept('2026-05-04', 'spring'),
    kept('2026-05-02', 'winter'),
    kept('2026-05-03', 'spring'),
    kept('2026-05-02', 'autumn'),
    kept('', 'nobody knows when'),
  ]);
  expect(rows.map((row) => [String(row.day).slice(0, 10), row.campaign_id])).toEqual([
    ['2026-05-02', 'autumn'],
    ['2026-05-02', 'winter'],
    ['2026-05-03', 'spring'],
    ['2026-05-04', 'spring'],
    ['2026-05-05', 'spring'],
  ]);
});

/** Three orders came in the end; its row is written unless the latest one says just that. */
test.each<[string, readonly ReturnType<typeof kept>[], number]>([
  ['nothing was forecast', [], 0],
  ['another campaign was', [kept('2026-05-12', 'winter')], 0],
  ['the end stands', [kept('2026-05-12', 'spring', [3, 3, 3])], 0],
  ['more was still possible', [kept('2026-05-12', 'spring', [3, 3, 5])], 1],
  ['less was still possible', [kept('2026-05-12', 'spring', [1, 3, 3])], 1],
  ['another number was seen', [kept('2026-05-12', 'spring', [3, 2, 3])], 1],
  [
    'the end stands above an earlier row',
    [kept('2026-05-12', 'spring', [3, 3, 3]), kept('2026-05-10', 'spring')],
    0,
  ],
  [
    'an earlier row says it by chance',
    [kept('2026-05-12', 'spring'), kept('2026-05-10', 'spring', [3, 3, 3])],
    1,
  ],
])('an ended campaign of which %s', (_, earlier, count) => {
  const { rows } = runOn(day('2026-05-20'), earlier);
  expect(rows.filter((row) => String(row.day).startsWith('2026-05-20'))).toHaveLength(count);
  expect(rows).toHaveLength(earlier.length + count);
});
