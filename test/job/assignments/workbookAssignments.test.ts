import { type BookRow, runBook } from '../../support/jobBook';

const creators = ['ana', 'ben', 'cho'];

const report = (day: string, promo_code: string, told: BookRow): BookRow => ({
  report_id: `${promo_code} ${day}`,
  source: 'naver',
  period_start: `2026-05-${day}`,
  period_end: `2026-05-${day}`,
  promo_code,
  ...told,
});

const order = (promo_code: string, day: string, more: BookRow): BookRow => ({
  conversion_id: `${promo_code} ${day}`,
  kind: 'order',
  occurred_at: `2026-05-${day}`,
  promo_code,
  ...more,
});

/** Ana sells by rows, Ben's orders and Cho's leads are counted by reports; each has one post of 100. */
const scoreboard = runBook({
  Settings: [{ key: 'window_days', value: 7 }],
  Campaigns: [
    { campaign_id: 'rows' },
    { campaign_id: 'shop', measured_by: 'reports', gross_margin: 0.5 },
    { campaign_id: 'list', measured_by: 'reports', action: 'lead', lead_value: 8 },
  ],
  Creators: creators.map((creator_id) => ({ creator_id, platform: 'instagram' })),
  Posts: ['rows', 'shop', 'list'].map((campaign_id, index) => ({
    post_id: `${campaign_id}-post`,
    creator_id: creators[index],
    campaign_id,
    published_at: '2026-05-01',
    fee: 100,
  })),
  Links: ['rows', 'shop', 'list'].map((campaign_id, index) => ({
    campaign_id,
    creator_id: creators[index],
    promo_code: campaign_id,
  })),
  Conversions: [
    ...['02', '03', '04', '05', '06'].map((day) =>
      order('rows', day, { revenue: 100, cost_of_goods: 60 }),
    ),
    order('rows', '07', { revenue: 50, refunded: 50, cost_of_goods: 15 }),
  ],
  Reported: [
    report('08', 'shop', { orders: 8, revenue: 400 }),
    report('09', 'shop', { orders: 0, revenue: 0 }),
    report('10', 'shop', { orders: 2 }),
    report('08', 'list', { orders: 9, leads: 20 }),
    report('11', 'nobody', { campaign_id: 'shop', orders: 70, revenue: 7000 }),
  ],
  Assets: ['shop-post', 'gone'].map((post_id) => ({
    asset_id: post_id,
    post_id,
    touchpoint: 'ad',
    started_on: '2026-05-20',
    added_cost: 25,
  })),
}).tab('Scoreboard');

const cells = (creator: string, keys: readonly string[]) => {
  const row = scoreboard.find(
    ({ scope, creator_id }) => scope === 'creator' && creator_id === creator,
  );
  return keys.map((key) => row?.[key]);
};

/** Five orders of 40 and one paid back whole that lost its goods: 200 − 15 = 185 for 100. */
test('an order paid back whole is no conversion, and its goods are lost', () => {
  expect(cells('ana', ['posts', 'spend', 'conversions', 'cpa', 'romi'])).toEqual([
    1, 100, 5, 20, 0.85,
  ]);
});

/**
 * 8 + 2 orders for 100 + 25 of reuse; 400 × 0.5 = 200 of eight orders, 25 each, so 250 of ten. A report of no
 * orders tells of none, one that names nobody is nobody's.
 */
test('reports add up: one of no orders and one without money among them', () => {
  expect(cells('ben', ['posts', 'spend', 'counted_spend', 'conversions', 'cpa', 'romi'])).toEqual([
    1, 125, 125, 10, 12.5, 1,
  ]);
});

/** Twenty leads worth 8 each: 160 for 100. Its orders are no conversions. */
test('a campaign of leads counts the leads of its reports', () => {
  expect(cells('cho', ['spend', 'conversions', 'cpa', 'romi'])).toEqual([100, 20, 5, 0.6]);
});

test('a reuse of nobody’s is spend that cannot be measured', () => {
  const total = scoreboard.find(({ scope }) => scope === 'total');
  expect(total?.spend).toBe(300 + 25 + 25);
});

/** Dee has no code, link or page: her post of 45 and its reuse of 25 and 10 are 80 of which nothing can be said. */
test('all that an unmeasurable creator cost is told beside what can be measured', () => {
  const { tab } = runBook({
    Campaigns: [{ campaign_id: 'rows' }],
    Creators: ['ana', 'dee'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Posts: [
      {
        post_id: 'a',
        creator_id: 'ana',
        campaign_id: 'rows',
        published_at: '2026-05-01',
        fee: 100,
      },
      { post_id: 'd', creator_id: 'dee', campaign_id: 'rows', published_at: '2026-05-01', fee: 45 },
    ],
    Links: [{ campaign_id: 'rows', creator_id: 'ana', promo_code: 'rows' }],
    Conversions: [order('rows', '02', { revenue: 100 })],
    Assets: [25, 10].map((added_cost) => ({
      asset_id: String(added_cost),
      post_id: 'd',
      touchpoint: 'ad',
      started_on: '2026-05-20',
      added_cost,
    })),
  });
  const campaign = tab('Scoreboard').find(({ scope }) => scope === 'campaign');
  expect([campaign?.spend, campaign?.counted_spend]).toEqual([180, 100]);
  expect(campaign?.why).toMatch(/(^|\D)80 of the spend cannot be measured/);
});
