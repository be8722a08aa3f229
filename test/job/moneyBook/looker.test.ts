import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { lookerTab } from '../../../src/workbook/schema/tabs/lookerTab';
import { runBook } from '../../support/jobBook';
import { moneyBook } from './moneyBook';

type Cells = Readonly<Record<string, unknown>>;

/** What is not known of a row by nature is blank; every other measure that a row does not feed is 0. */
const nothing: Cells = {
  spend: 0,
  impressions: '',
  authentic_impressions: '',
  reach: '',
  views: '',
  engagements: '',
  er_base: '',
  clicks: '',
  leads: 0,
  qualified_leads: '',
  orders: 0,
  new_customers: '',
  revenue: 0,
  refunds: 0,
  margin: '',
  other_leads: 0,
  other_orders: 0,
  other_revenue: 0,
  counted_spend: 0,
  return_value: 0,
  return_spend: 0,
  refunded_orders: 0,
  other_refunds: 0,
};

const always: Cells = {
  data_kind: 'real',
  feed_version: '2',
  updated_at: '2026-06-01T00:00:00.000Z',
};

const campaignCells: Readonly<Record<string, Cells>> = {
  spring: { campaign_id: 'spring', campaign: 'Spring', stage: 'pilot' },
  summer: { campaign_id: 'summer', campaign: 'Summer', stage: 'scaling' },
  waitlist: { campaign_id: 'waitlist', campaign: 'Waitlist', stage: 'pilot' },
  store: { campaign_id: 'store', campaign: 'Store', stage: 'pilot' },
};

/** 12,000 followers are micro (from 10,000), 9,999 nano, 100,000 macro; nobody counted Cho's. */
const creatorCells: Readonly<Record<string, Cells>> = {
  ana: { creator_id: 'ana', creator: 'Ana', platform: 'instagram', tier: 'micro' },
  ben: { creator_id: 'ben', creator: 'Ben', platform: 'tiktok', tier: 'nano' },
  cho: { creator_id: 'cho', creator: 'Cho', platform: 'youtube', tier: '(not set)' },
  dee: { creator_id: 'dee', creator: 'Dee', platform: 'instagram', tier: 'macro' },
};

const noPost: Cells = { post_id: '(none)', collab_type: '(none)', scenario: '(none)' };

function postCells(post: string): Cells {
  if (post === '(none)') return noPost;
  const told = post === 'a1' ? ['review', 'morning routine'] : ['(not set)', '(not set)'];
  return { post_id: post, collab_type: told[0], scenario: told[1] };
}

/** A row: `day campaign creator post`, then `touchpoint evidence timing`, then what it feeds. */
function row(place: string, kind: string, measures: Cells): Cells {
  const [day, campaign = '', creator = '', post = ''] = place.split(' ');
  const [touchpoint, evidence, timing] = kind.split(' ');
  return {
    date: `2026-${day}T00:00:00.000Z`,
    ...campaignCells[campaign],
    ...creatorCells[creator],
    ...postCells(post),
    touchpoint,
    evidence,
    timing,
    ...nothing,
    ...measures,
    ...always,
  };
}

const aPost = 'post (none) (none)';

/** A row of what nobody is credited with. */
function nobody(day: string, measures: Cells): Cells {
  return {
    ...row(`${day} spring ana (none)`, 'post none (none)', measures),
    campaign_id: '(none)',
    campaign: '(none)',
    stage: '(none)',
    creator_id: '(none)',
    creator: '(unattributed)',
    platform: '(none)',
    tier: '(none)',
  };
}

/** What a post or reuse costs where all of it counts and its return is known: it earns nothing by itself. */
function spent(amount: number): Cells {
  return { spend: amount, margin: 0, counted_spend: amount, return_spend: amount };
}

/** An order whose margin is its return. */
function sold(revenue: number, margin: number, more: Cells = {}): Cells {
  return { orders: 1, revenue, margin, return_value: margin, ...more };
}

/** By day, campaign, creator, post; the steps beside each, amounts without VAT (typed / 1.1). */
const expected: readonly Cells[] = [
  // 55 / 1.1 = 50, a day before the first post: named, early, no post
  row('04-30 spring ana (none)', 'post code early', { other_orders: 1, other_revenue: 50 }),
  // =100+20+15+5+10+30+2*20; people: =8000*(1-0.5^(10000/8000))/(1-0.5) = 9272.8287; 100+20+10+5 = 135
  row('05-01 spring ana a1', aPost, {
    ...spent(220),
    impressions: 10_000,
    authentic_impressions: 9272.83,
    reach: 8_000,
    views: 9_000,
    engagements: 135,
    er_base: 8_000,
    clicks: 200,
  }),
  // 110 / 1.1 × 0.5
  row('05-02 spring ana a1', 'post code in_window', sold(100, 50, { new_customers: 1 })),
  // (220 − 55) / 1.1 × 0.5 = (200 − 50) × 0.5
  row(
    '05-03 spring ana a1',
    'post code in_window',
    sold(200, 75, { refunds: 50, new_customers: 0 }),
  ),
  // 60 + 8; the engagement's base is its views, nothing else is known
  row('05-03 spring ben b1', aPost, {
    ...spent(68),
    views: 4_000,
    engagements: 40,
    er_base: 4_000,
  }),
  // Paid back whole: no order and no new customer, its revenue and refund stand, its goods are lost
  row('05-04 spring ana a1', 'post code in_window', {
    refunded_orders: 1,
    revenue: 100,
    refunds: 100,
    margin: -30,
    return_value: -30,
  }),
  // 165 / 1.1 × 0.5
  row('05-04 spring ben b1', 'post code in_window', sold(150, 75, { new_customers: 1 })),
  // Not measurable: spent, but neither counted nor beside a return
  row('05-04 spring dee d1', aPost, { spend: 45, margin: 0 }),
  // 330 / 1.1 − 120: known goods win over the rate (0.5 would give 150); unpaid and cancelled are nowhere
  row('05-05 spring ana a1', 'post code in_window', sold(300, 180)),
  // 77 / 1.1 × 0.5
  row('05-05 spring ben b1', 'post item in_window', sold(70, 35)),
  row('05-05 waitlist cho c1', aPost, { ...spent(90), clicks: 50 }),
  // 66 / 1.1 without any key, 33 / 1.1 before its lead: two orders, 60 + 30
  nobody('05-06', { other_orders: 2, other_revenue: 90 }),
  // (88 − 22) / 1.1 × 0.5 = (80 − 20) × 0.5; the refund of 9 May counts on the order's day
  row(
    '05-06 spring ana a1',
    'post code in_window',
    sold(80, 30, { refunds: 20, new_customers: 1 }),
  ),
  row('05-06 store cho c2', aPost, spent(70)),
  // A lead is worth 12
  row('05-06 waitlist cho c1', 'post utm in_window', {
    leads: 1,
    qualified_leads: 1,
    return_value: 12,
  }),
  // Two leads: one is not qualified, one nobody judged; 2 × 12
  row('05-07 waitlist cho c1', 'post utm in_window', {
    leads: 2,
    qualified_leads: 0,
    return_value: 24,
  }),
  // 110 / 1.1 with 22 / 1.1 back, at the very end of the window
  row('05-08 spring ana a1', 'post code late', {
    other_orders: 1,
    other_revenue: 100,
    other_refunds: 20,
  }),
  // 44 / 1.1: reports count the store's orders, so this one stands aside
  row('05-08 store cho c2', 'post code in_window', { other_orders: 1, other_revenue: 40 }),
  // 11 / 1.1 given back for an order that stands nowhere
  nobody('05-09', { other_refunds: 10 }),
  // 33 / 1.1 × 0.5 and 99 / 1.1 × 0.5
  row('05-09 spring ben b1', 'post landing in_window', sold(30, 15)),
  row('05-09 spring ben b1', 'post survey in_window', sold(90, 45)),
  // Reach unknown: impressions stand for it, each person seen once: 5000 × (1 − 0.5) / 0.5
  row('05-10 summer ana a2', aPost, {
    ...spent(200),
    impressions: 5_000,
    authentic_impressions: 5_000,
    engagements: 50,
    er_base: 5_000,
  }),
  // 550 / 1.1 × the store's own 0.3, on the last day of the period
  row('05-12 store cho (none)', 'post report in_window', {
    clicks: 30,
    orders: 5,
    revenue: 500,
    margin: 150,
    return_value: 150,
  }),
  // 550 / 1.1 × Summer's own 0.4
  row('05-12 summer ana a2', 'post utm in_window', sold(500, 200, { new_customers: 1 })),
  // =(1-0.25)*1000*(1-0.5^2)/(1-0.5) = 1125
  row('05-15 spring ana a1', 'ad (none) (none)', {
    ...spent(25),
    impressions: 2_000,
    authentic_impressions: 1_125,
    reach: 1_000,
  }),
  // (110 − 33) / 1.1 × 0.4, ten days after the post: Summer's window is 14
  row(
    '05-20 summer ana a2',
    'post utm in_window',
    sold(100, 28, { refunds: 30, new_customers: 0 }),
  ),
  // 220 / 1.1 × 0.5; its lead was won in time. The campaign counts leads: no return beside theirs
  row('05-25 waitlist cho c1', 'post utm in_window', { orders: 1, revenue: 200, margin: 100 }),
  // 80 × F(4 days); see countedShareOfOpenPost
  row('05-28 spring ben b2', aPost, {
    spend: 80,
    margin: 0,
    counted_spend: 65.91,
    return_spend: 65.91,
  }),
  // 55 / 1.1 × 0.5
  row('05-29 spring ben b2', 'post code in_window', sold(50, 25)),
  row('05-30 waitlist cho c1', 'post utm late', { other_leads: 1 }),
];

const feed = runBook(moneyBook).tab('Looker');

test.each(expected.map((cells, index) => [index, cells] as const))(
  'row %# of the feed, every cell by hand',
  (index, cells) => {
    expect(feed[index]).toEqual(cells);
  },
);

test('there is no further row, and every column is asserted', () => {
  expect(feed).toHaveLength(expected.length);
  const keys = columnsOf(lookerTab).map(({ key }) => key);
  for (const cells of expected) expect(Object.keys(cells).sort()).toEqual([...keys].sort());
});

/**
 * Judgement.md section 2, a spreadsheet's =(8+20*(1-2^(-4/1.5))/(1-2^(-7/1.5)))/31 = 0.823897: of the 11
 * conversions after closed 7-day posts (days 1 2 4 5, 1 2 6 6, 1 2 2), 8 came within 4 days; 80 × it.
 */
test('countedShareOfOpenPost: what an open post counts is its share of expected conversions', () => {
  const usual = (1 - 2 ** (-4 / 1.5)) / (1 - 2 ** (-7 / 1.5));
  expect(usual).toBeCloseTo(0.877041, 6);
  expect((80 * (8 + 20 * usual)) / 31).toBeCloseTo(65.9118, 4);
});
