import { type Book, type BookRow, runBook } from '../../support/jobBook';

const book = (settings: BookRow[], conversions: BookRow[]): Book => ({
  Settings: settings,
  Campaigns: [{ campaign_id: 'c', stage: 'pilot' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
  Posts: [
    { post_id: 'p', creator_id: 'mina', campaign_id: 'c', published_at: '2026-05-01', fee: 100 },
  ],
  Links: [{ campaign_id: 'c', creator_id: 'mina', post_id: 'p', promo_code: 'MINA10' }],
  Conversions: conversions.map((row, index) => ({
    conversion_id: `${index + 1}`,
    kind: 'order',
    occurred_at: '2026-05-02',
    promo_code: 'MINA10',
    ...row,
  })),
});

const measures = ['orders', 'refunded_orders', 'new_customers', 'revenue', 'refunds', 'margin'];

/** Design section 10.4; 500 × 0.5 = 250, the order of 40 leaves what its goods cost. */
test.each([
  ['the margin rate', {}, 250],
  ['its goods, when their cost is known', { cost_of_goods: 15 }, 235],
])('an order refunded in full is no conversion; its money stands: %s', (_, goods, margin) => {
  const rows = [
    { revenue: 500, refunded: 0, new_customer: 'yes' },
    { revenue: 40, refunded: 40, new_customer: 'yes', ...goods },
  ];
  const { tab } = runBook(book([{ key: 'gross_margin', value: 0.5 }], rows));
  const row = tab('Looker').find(({ evidence }) => evidence === 'code') ?? {};
  expect(measures.map((key) => row[key])).toEqual([1, 1, 1, 540, 40, margin]);
});

test('a refunded order does not make an unknown margin known', () => {
  const rows = [{ revenue: 500 }, { revenue: 40, refunded: 40 }];
  const { tab } = runBook(book([], rows));
  const post = tab('Looker').find(({ evidence }) => evidence === '(none)') ?? {};
  expect([post.spend, post.margin]).toEqual([100, '']);
});

test('a refund without an order stands in other_refunds on its own day', () => {
  const rows = [{ revenue: -25, occurred_at: '2026-05-09' }];
  const [, refund] = runBook(book([], rows)).tab('Looker');
  const keys = ['date', 'creator', 'other_orders', 'other_revenue', 'other_refunds', 'margin'];
  const day = '2026-05-09T00:00:00.000Z';
  expect(keys.map((key) => refund?.[key])).toEqual([day, '(unattributed)', 0, 0, 25, '']);
});

test('refunds of late and unattributed orders stand beside', () => {
  const rows = [
    { revenue: 70, refunded: 30, occurred_at: '2026-05-20' },
    { revenue: 50, refunded: 50, promo_code: '' },
  ];
  const feed = runBook(book([], rows)).tab('Looker');
  const beside = feed
    .filter(({ evidence }) => evidence !== '(none)')
    .map((row) => [
      row.timing,
      row.other_orders,
      row.other_revenue,
      row.other_refunds,
      row.refunds,
    ]);
  expect(beside).toEqual([
    ['(none)', 1, 50, 50, 0],
    ['late', 1, 70, 30, 0],
  ]);
});
