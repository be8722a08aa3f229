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
