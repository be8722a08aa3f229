import type { Book, BookRow } from '../../support/jobBook';

/**
 * A small shop whose every figure can be computed on paper. Prices include 10 % VAT, so that amounts typed
 * as 110 are 100 in every figure. The run is on 1 June 2026, 00:00 UTC; windows are 7 days, Summer's 14.
 */
const settings: BookRow[] = [
  { key: 'gross_margin', value: 0.5 },
  { key: 'target_cpa', value: 40 },
  { key: 'hourly_rate', value: 20 },
  { key: 'window_days', value: 7 },
  { key: 'vat_included', value: 'yes' },
  { key: 'vat_rate', value: 0.1 },
];

/** Spring takes Settings' margin and target; Summer has its own; Waitlist counts leads; Store is counted by reports. */
const campaigns: BookRow[] = [
  { campaign_id: 'spring', name: 'Spring', stage: 'pilot' },
  {
    campaign_id: 'summer',
    name: 'Summer',
    stage: 'scaling',
    gross_margin: 0.4,
    target_cpa: 60,
    window_days: 14,
  },
  {
    campaign_id: 'waitlist',
    name: 'Waitlist',
    stage: 'pilot',
    action: 'lead',
    lead_value: 12,
    target_cpa: 15,
  },
  {
    campaign_id: 'store',
    name: 'Store',
    stage: 'pilot',
    gross_margin: 0.3,
    measured_by: 'reports',
  },
];

const creators: BookRow[] = [
  { creator_id: 'ana', name: 'Ana', platform: 'instagram', followers: 12_000 },
  {
    creator_id: 'ben',
    name: 'Ben',
    platform: 'tiktok',
    followers: 9_999,
    handle: '@benbakes',
    payment_model: 'barter',
  },
  { creator_id: 'cho', name: 'Cho', platform: 'youtube' },
  { creator_id: 'dee', name: 'Dee', platform: 'instagram', followers: 100_000 },
];

const posts: BookRow[] = [
  {
    // 100 + 20 + 15 + 5 + 10 + 30 + 2 × 20 = 220
    post_id: 'a1',
    creator_id: 'ana',
    campaign_id: 'spring',
    published_at: '2026-05-01',
    collab_type: 'review',
    scenario: 'morning routine',
    fee: 100,
    bonus: 20,
    product_cost: 15,
    shipping: 5,
    rights_fee: 10,
    boost_spend: 30,
    hours: 2,
    impressions: 10_000,
    reach: 8_000,
    views: 9_000,
    likes: 100,
    comments: 20,
    saves: 10,
    shares: 5,
    clicks: 200,
  },
  {
    // 150 + 50 = 200; its reach and clicks are unknown
    post_id: 'a2',
    creator_id: 'ana',
    campaign_id: 'summer',
    published_at: '2026-05-10',
    fee: 150,
    boost_spend: 50,
    impressions: 5_000,
    likes: 50,
  },
  {
    // Barter: 60 + 8 = 68
    post_id: 'b1',
    creator_id: 'ben',
    campaign_id: 'spring',
    published_at: '2026-05-03',
    product_cost: 60,
    shipping: 8,
    views: 4_000,
    likes: 40,
  },
  {
    // Four of seven days old at the run
    post_id: 'b2',
    creator_id: 'ben',
    campaign_id: 'spring',
    published_at: '2026-05-28',
    fee: 80,
  },
  {
    post_id: 'c1',
    creator_id: 'cho',
    campaign_id: 'waitlist',
    published_at: '2026-05-05',
    fee: 90,
    clicks: 50,
  },
  {
    post_id: 'c2',
    creator_id: 'cho',
    campaign_id: 'store',
    published_at: '2026-05-06',
    fee: 70,
  },
  {
    // No code, link or page: nothing can be measured
    post_id: 'd1',
    creator_id: 'dee',
    campaign_id: 'spring',
    published_at: '2026-05-04',
    fee: 45,
  },
  {
    // Planned: costs nothing yet
    post_id: 'p1',
    creator_id: 'ana',
    campaign_id: 'spring',
    published_at: '2026-07-01',
    fee: 999,
  },
];

const links: BookRow[] = [
  { campaign_id: 'spring', creator_id: 'ana', promo_code: 'ANA10' },
  { campaign_id: 'summer', creator_id: 'ana', post_id: 'a2', utm_content: 'ana-summer' },
  {
    campaign_id: 'spring',
    creator_id: 'ben',
    promo_code: 'BEN10',
    item_keys: 'mint lipstick',
    landing_page: 'https://shop.example/ben',
  },
  { campaign_id: 'waitlist', creator_id: 'cho', utm_content: 'cho-wait' },
  { campaign_id: 'store', creator_id: 'cho', promo_code: 'CHO10' },
];

const order = (conversion_id: string, day: string, revenue: number, more: BookRow): BookRow => ({
  conversion_id,
  kind: 'order',
  occurred_at: `2026-${day}`,
  revenue,
  ...more,
});

const lead = (conversion_id: string, day: string, more: BookRow = {}): BookRow => ({
  conversion_id,
  kind: 'lead',
  occurred_at: `2026-${day}`,
  utm_content: 'cho-wait',
  ...more,
});

const ana = { promo_code: 'ANA10' };
const ben = { promo_code: 'BEN10' };
const summer = { utm_content: 'ana-summer' };

const conversions: BookRow[] = [
  order('early', '04-30', 55, ana),
  order('plain', '05-02', 110, { ...ana, new_customer: 'yes' }),
  order('part-back', '05-03', 220, { ...ana, refunded: 55, new_customer: 'no' }),
  order('all-back', '05-04', 110, {
    ...ana,
    refunded: 110,
    cost_of_goods: 30,
    new_customer: 'yes',
  }),
  order('goods', '05-05', 330, { ...ana, cost_of_goods: 120 }),
  order('unpaid', '05-05', 440, { ...ana, status: 'pending payment' }),
  order('cancelled', '05-05', 440, { ...ana, status: 'cancelled' }),
  order('copied', '05-06', 88, { promo_code: 'ANA10-X7QP', new_customer: 'yes' }),
  order('copied-R1', '05-09', -22, {}),
  // The window is [1 May, 8 May): its end is out.
  order('late', '05-08', 110, { ...ana, refunded: 22 }),
  order('nobody', '05-06', 66, { new_customer: 'yes' }),
  order('lost-R1', '05-09', -11, {}),
  order('own-margin', '05-12', 550, { ...summer, new_customer: 'yes' }),
  order('own-window', '05-20', 110, { ...summer, refunded: 33, new_customer: 'no' }),
  order('ben-code', '05-04', 165, { ...ben, new_customer: 'yes' }),
  order('ben-item', '05-05', 77, { item_text: '1 x Mint Lipstick, boxed' }),
  order('ben-page', '05-09', 33, { landing_page: 'https://shop.example/ben/?from=bio' }),
  order('ben-survey', '05-09', 99, { survey_creator: 'benbakes!' }),
  order('ben-open', '05-29', 55, ben),
  lead('lead-good', '05-06', { qualified: 'yes' }),
  lead('lead-poor', '05-07', { qualified: 'no' }),
  lead('lead-unjudged', '05-07'),
  lead('lead-late', '05-30', { qualified: 'yes' }),
  order('from-lead', '05-25', 220, { lead_id: 'lead-good' }),
  order('before-lead', '05-06', 33, { lead_id: 'lead-poor' }),
  order('in-store', '05-08', 44, { promo_code: 'CHO10' }),
];

/** The store tells counts alone: 5 orders, 550 with VAT. */
const reported: BookRow[] = [
  {
    report_id: 'week-19',
    source: 'naver',
    period_start: '2026-05-06',
    period_end: '2026-05-12',
    promo_code: 'CHO10',
    clicks: 30,
    orders: 5,
    revenue: 550,
  },
];

const assets: BookRow[] = [
  {
    // Licensed 1 May to 29 June = 60 days, in use 15 May to 1 June = 18 days: 100 × 18 / 60 = 30
    asset_id: 'ad',
    post_id: 'a1',
    touchpoint: 'ad',
    started_on: '2026-05-15',
    impressions: 2_000,
    reach: 1_000,
    invalid_share: 0.25,
    added_cost: 25,
    licence_price: 100,
    rights_until: '2026-06-29',
  },
  { asset_id: 'unused', post_id: 'b1', touchpoint: 'email', rights_until: '2026-12-31' },
];

/** The tabs as the marketer filled them. */
export const moneyBook: Book = {
  Settings: settings,
  Campaigns: campaigns,
  Creators: creators,
  Posts: posts,
  Links: links,
  Conversions: conversions,
  Reported: reported,
  Assets: assets,
};
