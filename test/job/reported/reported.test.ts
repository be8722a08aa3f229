import { type Book, type BookRow, runBook, total } from '../../support/jobBook';

const book: Book = {
  Settings: [{ key: 'gross_margin', value: 0.5 }],
  Campaigns: [
    { campaign_id: 'store', name: 'Store', measured_by: 'reports', gross_margin: 0.25 },
    { campaign_id: 'shop', name: 'Shop' },
  ],
  Creators: [
    { creator_id: 'hana', name: 'Hana', platform: 'instagram' },
    { creator_id: 'yuna', name: 'Yuna', platform: 'youtube' },
  ],
  Posts: [
    {
      post_id: 'h1',
      creator_id: 'hana',
      campaign_id: 'store',
      published_at: '2026-05-01',
      fee: 100,
    },
    {
      post_id: 'y1',
      creator_id: 'yuna',
      campaign_id: 'shop',
      published_at: '2026-05-01',
      fee: 100,
    },
  ],
  Links: [
    {
      campaign_id: 'store',
      creator_id: 'hana',
      url: 'https://smartstore.naver.com/s?nt_source=ig&nt_medium=m&nt_detail=hana_serum',
      promo_code: 'HANA',
    },
    { campaign_id: 'shop', creator_id: 'yuna', promo_code: 'YUNA' },
  ],
};

function run(reported: BookRow[], conversions: BookRow[] = [], settings: BookRow[] = []) {
  const week = { source: 'smart_store', period_start: '2026-05-01', period_end: '2026-05-07' };
  const { tab } = runBook({
    ...book,
    Settings: [...(book.Settings ?? []), ...settings],
    Conversions: conversions,
    Reported: reported.map((row, index) => ({ report_id: `r${index}`, ...week, ...row })),
  });
  const feed = tab('Looker');
  const rows = feed.filter(({ evidence }) => evidence === 'report');
  return {
    feed,
    rows,
    credits: tab('Credits'),
    health: tab('Health').filter(({ tab: name }) => name === 'Reported'),
  };
}

test.each<[string, BookRow]>([
  ['a creator', { creator_id: 'hana', campaign_id: 'store' }],
  ['a creator alone', { creator_id: 'hana' }],
  ['a code', { promo_code: 'hana' }],
  ['the tag of her link', { nt_source: 'ig', nt_detail: 'hana_serum' }],
  ['a tag that is her name', { nt_source: 'ig', nt_detail: 'Hana' }],
])('a report by %s counts for her campaign on its last day', (_, key) => {
  const { rows, health } = run([{ ...key, orders: 4, leads: 1, revenue: 80 }]);
  expect(health).toEqual([]);
  expect(rows).toMatchObject([
    {
      date: '2026-05-07T00:00:00.000Z',
      campaign_id: 'store',
      creator_id: 'hana',
      post_id: '(none)',
      timing: 'in_window',
      orders: 4,
      leads: 1,
      revenue: 80,
      margin: 20,
    },
  ]);
});

test('the newest download replaces what it overlaps; one covered in part is named', () => {
  const { rows, health } = run([
    { creator_id: 'hana', orders: 4, period_start: '2026-04-25', period_end: '2026-05-03' },
    { creator_id: 'hana', orders: 5 },
    { creator_id: 'hana', orders: 9, period_end: '2026-05-14' },
  ]);
  expect(rows.map(({ orders }) => orders)).toEqual([9]);
  expect(health).toMatchObject([{ row: 2, found: 'partly covered by the newer report in row 4' }]);
});

test('reports count only where reports measure, and orders only where orders do', () => {
  const orders = [
    {
      conversion_id: 'o1',
      kind: 'order',
      occurred_at: '2026-05-02',
      promo_code: 'HANA',
      revenue: 30,
    },
    {
      conversion_id: 'o2',
      kind: 'order',
      occurred_at: '2026-05-02',
      promo_code: 'YUNA',
      revenue: 50,
    },
  ];
  const { feed, credits, health } = run(
    [
      { creator_id: 'hana', orders: 4, revenue: 80 },
      { creator_id: 'yuna', campaign_id: 'shop', orders: 7 },
    ],
    orders,
  );
  expect(credits.map(({ flags }) => flags)).toEqual(['measured_by_reports', '']);
  expect([total(feed, 'orders'), total(feed, 'other_orders')]).toEqual([5, 1]);
  expect([total(feed, 'revenue'), total(feed, 'other_revenue')]).toEqual([130, 30]);
  expect(health).toMatchObject([{ row: 3, found: 'campaign Shop, which orders measure' }]);
});

test('a report that names nobody stands beside the figures', () => {
  const { feed, health } = run([{ campaign_id: 'store', nt_detail: 'stranger', orders: 3 }]);
  expect([total(feed, 'orders'), total(feed, 'other_orders')]).toEqual([0, 3]);
  expect(health).toMatchObject([{ row: 2, column: 'Creator ID' }]);
});

test('VAT is left out of reported revenue, and an unknown revenue has no margin', () => {
  const vat = [
    { key: 'vat_included', value: 'yes' },
    { key: 'vat_rate', value: '10%' },
  ];
  expect(run([{ creator_id: 'hana', orders: 1, revenue: 110 }], [], vat).rows).toMatchObject([
    { revenue: 100, margin: 25 },
  ]);
  expect(run([{ creator_id: 'hana', orders: 1 }]).rows).toMatchObject([{ revenue: 0, margin: '' }]);
});

test('the feed stays in its order', () => {
  const { feed } = run([
    { creator_id: 'hana', orders: 1, period_start: '2026-04-01', period_end: '2026-04-30' },
    { creator_id: 'hana', orders: 1 },
  ]);
  const dates = feed.map(({ date }) => String(date));
  expect(dates).toEqual([...dates].sort());
  expect(dates).toHaveLength(4);
});

test('reported counts are judged like orders: CPA 100 / 4, return 4 · 50 · 0.25 of 100 spent', () => {
  const { tab } = runBook({
    ...book,
    Settings: [...(book.Settings ?? []), { key: 'target_cpa', value: 20 }],
    Reported: [
      {
        report_id: 'r',
        source: 'smart_store',
        period_start: '2026-05-01',
        period_end: '2026-05-07',
        campaign_id: 'store',
        creator_id: 'hana',
        orders: 4,
        revenue: 200,
      },
    ],
  });
  const row = tab('Scoreboard').find(({ creator_id }) => creator_id === 'hana');
  expect(row).toMatchObject({ conversions: 4, orders: 4, cpa: 25, counted_spend: 100, romi: -0.5 });
  const hers = tab('Looker').filter(({ creator_id }) => creator_id === 'hana');
  expect([total(hers, 'return_value'), total(hers, 'return_spend')]).toEqual([50, 100]);
});

test('reported clicks stand in the clicks of the feed, unless her posts tell their own', () => {
  const reported = { creator_id: 'hana', campaign_id: 'store', orders: 4, clicks: 55 };
  const { feed } = run([reported]);
  expect(total(feed, 'clicks')).toBe(55);
  const ownClicks = (book.Posts ?? []).map((post) => ({ ...post, clicks: 30 }));
  const { tab } = runBook({
    ...book,
    Posts: ownClicks,
    Reported: [
      {
        report_id: 'r',
        source: 's',
        period_start: '2026-05-01',
        period_end: '2026-05-07',
        ...reported,
      },
    ],
  });
  expect(total(tab('Looker'), 'clicks')).toBe(60);
});

test('a row that a later one of the same period replaces is named, not silently dropped', () => {
  const row = (id: string, orders: number, end = '2026-05-10'): BookRow => ({
    ...{ report_id: id, source: 'naver', campaign_id: 'store', creator_id: 'hana' },
    ...{ period_start: '2026-05-04', period_end: end, orders },
  });
  const { health, feed } = run([row('r1', 4), row('r2', 5)]);
  expect(health.filter((each) => each.tab === 'Reported')).toMatchObject([
    {
      ...{ severity: 'note', row: 2, column: 'Period end' },
      found: 'replaced by row 3, which tells the same period again',
    },
  ]);
  expect(total(feed, 'orders')).toBe(5);
  // A longer report of the same counts is how downloads go on: nothing to tell.
  const longer = run([row('r1', 4), row('r2', 5, '2026-05-11')]);
  expect(longer.health.filter((each) => each.tab === 'Reported')).toEqual([]);
});
