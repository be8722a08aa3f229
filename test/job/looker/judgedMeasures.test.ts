import { type BookRow, runBook } from '../../support/jobBook';

const order = (campaign: string, day: string, more: BookRow): BookRow => ({
  conversion_id: `${campaign} ${day}`,
  kind: 'order',
  occurred_at: `2026-05-${day}`,
  promo_code: campaign,
  ...more,
});

/** Nobody said a gross margin but Shop: an order's margin is known by its goods alone. Windows are closed on 1 June. */
const looker = runBook({
  Campaigns: [
    { campaign_id: 'half' },
    { campaign_id: 'most' },
    { campaign_id: 'leads', action: 'lead', lead_value: 12 },
    { campaign_id: 'shop', measured_by: 'reports', gross_margin: 0.5 },
    { campaign_id: 'dark' },
  ],
  Creators: [{ creator_id: 'mina', platform: 'instagram' }],
  Posts: ['half', 'most', 'leads', 'shop', 'dark'].map((campaign_id) => ({
    post_id: `${campaign_id}-post`,
    creator_id: 'mina',
    campaign_id,
    published_at: '2026-05-01',
    fee: 100,
  })),
  Links: ['half', 'most', 'leads', 'shop'].map((campaign_id) => ({
    campaign_id,
    creator_id: 'mina',
    promo_code: campaign_id,
  })),
  Conversions: [
    order('half', '02', { revenue: 100, cost_of_goods: 40 }),
    order('half', '03', { revenue: 50 }),
    order('most', '02', { revenue: 100, cost_of_goods: 40 }),
    order('most', '03', { revenue: 50, cost_of_goods: 10 }),
    order('most', '04', { revenue: 30, cost_of_goods: 10 }),
    order('most', '05', { revenue: 90, cost_of_goods: 10 }),
    order('most', '06', { revenue: 70 }),
    order('most', '07', { revenue: 20, refunded: 20, cost_of_goods: 8 }),
    order('leads', '02', { kind: 'lead', revenue: 30, cost_of_goods: 4 }),
    order('leads', '03', { kind: 'lead' }),
  ],
  Reported: [
    { day: '08', orders: 8, revenue: 160 },
    { day: '15', orders: 2 },
  ].map(({ day, ...told }) => ({
    report_id: day,
    source: 'naver',
    period_start: `2026-05-${day}`,
    period_end: `2026-05-${day}`,
    promo_code: 'shop',
    ...told,
  })),
  Assets: ['most', 'half', 'dark'].map((campaign) => ({
    asset_id: campaign,
    post_id: `${campaign}-post`,
    touchpoint: 'ad',
    started_on: '2026-05-20',
    added_cost: 25,
  })),
}).tab('Looker');

/** What the feed says of one campaign: `day return_value` of its conversions. */
function returns(campaign: string): string[] {
  return looker
    .filter((row) => row.campaign_id === campaign && row.evidence !== '(none)')
    .map((row) => `${String(row.date).slice(8, 10)} ${row.return_value}`);
}

/** `spend counted_spend return_spend` of its post and of the post's reuse. */
function spends(campaign: string): string[] {
  return looker
    .filter((row) => row.campaign_id === campaign && row.evidence === '(none)')
    .map((row) => `${row.touchpoint} ${row.spend} ${row.counted_spend} ${row.return_spend}`);
}

test('where one margin of two is known no return is told, nor spend beside one', () => {
  expect(returns('half')).toEqual(['02 0', '03 0']);
  expect(spends('half')).toEqual(['post 100 100 0', 'ad 25 25 0']);
});

/** (60 + 40 + 20 + 80) / 4 = 50 for the fifth order; one paid back whole lost its goods. */
test('where four of five are known the fifth is taken at their mean', () => {
  expect(returns('most')).toEqual(['02 60', '03 40', '04 20', '05 80', '06 50', '07 -8']);
  expect(spends('most')).toEqual(['post 100 100 100', 'ad 25 25 25']);
});

test('a lead returns what a lead is worth, whatever it paid already', () => {
  expect(returns('leads')).toEqual(['02 12', '03 12']);
});

/** 160 × 0.5 = 80 of eight orders, 10 each; the two whose money nobody told make 20. */
test('a report without money is taken at the mean of the others', () => {
  expect(returns('shop')).toEqual(['08 80', '15 20']);
  expect(spends('shop')).toEqual(['post 100 100 100']);
});

test('where nothing can be measured nothing counts', () => {
  expect(spends('dark')).toEqual(['post 100 0 0', 'ad 25 0 0']);
});
