import gammainc from '@stdlib/math-base-special-gammainc';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { scoreboardTab } from '../../../src/workbook/schema/tabs/scoreboardTab';
import { runBook } from '../../support/jobBook';
import { moneyBook } from './moneyBook';

type Cells = Readonly<Record<string, unknown>>;

/**
 * Conversions that say as much as one (judgement.md section 1): Ana's closed posts of orders cost 220 and 200
 * and brought 4 and 2 of 6, where 22/7 and 20/7 were to be expected; =(10*1.5+(4-22/7)^2/(22/7)+(2-20/7)^2/(20/7))/(10+1)
 * = 1.408264. Nobody else has two closed posts.
 */
const bunching = (10 * 1.5 + (4 - 22 / 7) ** 2 / (22 / 7) + (2 - 20 / 7) ** 2 / (20 / 7)) / 11;

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** CPARANGE: a spreadsheet's =cost/φ/GAMMA.INV(0.95, 0.5+n/φ, 1), and 0.05 for the high end. */
function cpaOf(counted: number, conversions: number): Cells {
  const end = (level: number) =>
    rounded(counted / bunching / gammaQuantile(level, 0.5 + conversions / bunching, 1), 2);
  return { cpa: rounded(counted / conversions, 2), cpa_low: end(0.95), cpa_high: end(0.05) };
}

/** ROMIRANGE with φ + cv², where cv² = (5 × 0.8² + (n − 1) × own cv²) / (n + 4). */
function romiOf(counted: number, conversions: number, returned: number, ownCvSquared = 0): Cells {
  const cvSquared = (5 * 0.64 + (conversions - 1) * ownCvSquared) / (conversions + 4);
  const spread = bunching + cvSquared;
  const end = (level: number) => {
    const orders = gammaQuantile(level, 0.5 + conversions / spread, 1) * spread;
    return rounded((orders * (returned / conversions)) / counted - 1, 4);
  };
  return { romi: rounded(returned / counted - 1, 4), romi_low: end(0.05), romi_high: end(0.95) };
}

/** CHANCE: =1-GAMMA.DIST(LN(2)+cost/target/φ, 1+n/φ, 1, TRUE). */
function chanceOf(counted: number, conversions: number, target: number): Cells {
  const rate = Math.LN2 + counted / target / bunching;
  return {
    chance: rounded(gammainc(rate, 1 + conversions / bunching, true, true), 4),
  };
}

/** Variance over squared mean of single returns, as a spreadsheet's =(STDEV.S(…)/AVERAGE(…))^2. */
function cvSquaredOf(returns: readonly number[]): number {
  const mean = returns.reduce((sum, each) => sum + each, 0) / returns.length;
  const squares = returns.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return squares / (returns.length - 1) / mean ** 2;
}

/** LEADQUALITY of 1 in 2: Jeffreys' interval, 1.5 leads saying as much as one. */
const oneOfTwo: Cells = {
  quality_share: 0.5,
  quality_low: rounded(betaQuantile(0.05, 0.5 + 1 / 1.5, 0.5 + 1 / 1.5), 4),
  quality_high: rounded(betaQuantile(0.95, 0.5 + 1 / 1.5, 0.5 + 1 / 1.5), 4),
};

const blank: Cells = {
  // Nobody answered a survey; posts say neither scenario nor type, and creators no source: nothing to compare.
  survey_low: '',
  survey_high: '',
  by_scenario: '',
  by_collab_type: '',
  by_source: '',
  creator_id: '',
  campaign_id: '',
  verdict: '',
  next_budget: '',
  counted_spend: '',
  conversions: '',
  cpa: '',
  cpa_low: '',
  cpa_high: '',
  romi: '',
  romi_low: '',
  romi_high: '',
  signals: '',
  platform: '',
  tier: '',
  campaigns: '',
  action: '',
  impressions: '',
  engagements: '',
  clicks: '',
  leads: 0,
  refunded_orders: 0,
  margin_known: '',
  other_orders: 0,
  not_measured: '',
  chance: '',
  quality_share: '',
  quality_low: '',
  quality_high: '',
  cai: '',
  signals_level: '',
  signals_confidence: '',
  signals_why: '',
  reuse_value: 0,
  unused_assets: 0,
  kpis: '',
  estimates: '',
};

const ofCreator = { ...blank, scope: 'creator', signals_level: 'Not vetted' };
const ofPlace = { ...ofCreator, scope: 'creator in campaign' };
const ofCampaign = { ...blank, scope: 'campaign' };
/** Beside "too early" no return is told. */
const noReturn = { romi: '', romi_low: '', romi_high: '' };

/** What the open post counts: see countedShareOfOpenPost in the feed's test. */
const openPost = (80 * (8 + (20 * (1 - 2 ** (-4 / 1.5))) / (1 - 2 ** (-7 / 1.5)))) / 31;

/** What people saw of Ana's posts and their reuse, without those who saw them again. */
const authentic = 8_000 * 2 * (1 - 0.5 ** 1.25) + 5_000 + 1_125;

const store: Cells = {
  // One post, five reported orders: 550 / 1.1 = 500, × 0.3 = 150
  spend: 70,
  counted_spend: 70,
  conversions: 5,
  ...cpaOf(70, 5),
  ...romiOf(70, 5, 150),
  ...chanceOf(70, 5, 40),
  campaigns: 'store',
  stage: 'pilot',
  action: 'order',
  posts: 1,
  clicks: 30,
  orders: 5,
  revenue: 500,
  margin: 150,
  other_orders: 1,
  kpis: 'CPA 14 · ROMI 114% · Conversion rate 17%',
  estimates: '',
};

const waitlist: Cells = {
  // Three leads worth 12 each for 90; a later order of 200 stands beside
  spend: 90,
  counted_spend: 90,
  conversions: 3,
  ...cpaOf(90, 3),
  ...romiOf(90, 3, 36),
  ...chanceOf(90, 3, 15),
  ...oneOfTwo,
  campaigns: 'waitlist',
  stage: 'pilot',
  action: 'lead',
  posts: 1,
  clicks: 50,
  leads: 3,
  orders: 1,
  revenue: 200,
  margin: 100,
  // 3 leads of 50 clicks
  kpis: 'CPA 30 · ROMI -60% · Conversion rate 6% · Qualified leads 50%',
  estimates: '',
};

/** Ana's money in targets: (220 + 25) / 40 + 200 / 60. */
const anaTargets = 245 / 40 + 200 / 60;
/** What her six orders returned one by one; the seventh, paid back whole, lost its goods: −30. */
const anaReturns = [50, 75, 180, 30, 200, 28];

const expected: readonly (Cells & { readonly why: RegExp })[] = [
  {
    ...blank,
    ...oneOfTwo,
    scope: 'total',
    creator: 'All campaigns',
    // Leads and orders are not added up: spend, no word
    spend: 445 + 148 + 90 + 70 + 45,
    stage: 'pilot, scaling',
    posts: 7,
    impressions: 17_000,
    engagements: 225,
    clicks: 200 + 50 + 30,
    leads: 3,
    orders: 6 + 5 + 1 + 5,
    refunded_orders: 1,
    revenue: 1180 + 390 + 200 + 500,
    margin: 533 + 195 + 100 + 150,
    // late, early, nobody's, before its lead, in the store
    other_orders: 5,
    cai: rounded(798 / authentic, 6),
    reuse_value: 30,
    unused_assets: 1,
    kpis: 'Qualified leads 50% · CPA spread 1.7 (1 = luck alone) · Orders 200% in 28 days · Reuse value 30',
    estimates: '',
    why: /different actions/,
  },
  {
    ...ofCampaign,
    creator: 'Spring',
    campaign_id: 'spring',
    verdict: 'too early',
    next_budget: 1,
    spend: 220 + 25 + 68 + 80 + 45,
    counted_spend: rounded(245 + 68 + openPost, 2),
    conversions: 9,
    ...cpaOf(245 + 68 + openPost, 9),
    ...chanceOf(245 + 68 + openPost, 9, 40),
    campaigns: 'spring',
    stage: 'pilot',
    action: 'order',
    posts: 4,
    impressions: 12_000,
    engagements: 175,
    clicks: 200,
    orders: 9,
    refunded_orders: 1,
    revenue: 610 + 390,
    margin: 305 + 195,
    other_orders: 2,
    cai: rounded(438 / (authentic - 5_000), 6),
    reuse_value: 30,
    unused_assets: 1,
    kpis: 'CPA 42.1 · Conversion rate 4.5%',
    estimates: '',
    why: /45 of the spend cannot be measured/,
  },
  {
    ...ofCampaign,
    ...store,
    ...noReturn,
    kpis: 'CPA 14 · Conversion rate 17%',
    creator: 'Store',
    campaign_id: 'store',
    verdict: 'too early',
    next_budget: 1.5,
    why: /creators tested: 1 of 3/,
  },
  {
    ...ofCampaign,
    creator: 'Summer',
    campaign_id: 'summer',
    verdict: 'too early',
    next_budget: 0.5,
    spend: 200,
    counted_spend: 200,
    conversions: 2,
    ...cpaOf(200, 2),
    ...chanceOf(200, 2, 60),
    campaigns: 'summer',
    stage: 'scaling',
    action: 'order',
    posts: 1,
    impressions: 5_000,
    engagements: 50,
    orders: 2,
    revenue: 570,
    margin: 228,
    // 200 / 5000
    cai: 0.04,
    why: /^28% chance that CPA is below 60: /,
  },
  {
    ...ofCampaign,
    ...waitlist,
    ...noReturn,
    kpis: 'CPA 30 · Conversion rate 6% · Qualified leads 50%',
    creator: 'Waitlist',
    campaign_id: 'waitlist',
    verdict: 'too early',
    next_budget: 0.5,
    why: /creators tested: 1 of 3/,
  },
  {
    ...ofPlace,
    ...store,
    creator_id: 'cho',
    creator: 'Cho',
    campaign_id: 'store',
    platform: 'youtube',
    verdict: 'scale',
    next_budget: 2,
    why: /^92% chance that CPA is below 40: 5 conversions, CPA 14 \(/,
  },
  {
    ...ofCreator,
    // Exactly the five conversions that scale asks for
    creator_id: 'ben',
    creator: 'Ben',
    platform: 'tiktok',
    tier: 'nano',
    verdict: 'scale',
    next_budget: 2,
    spend: 68 + 80,
    counted_spend: rounded(68 + openPost, 2),
    conversions: 5,
    ...cpaOf(68 + openPost, 5),
    ...romiOf(68 + openPost, 5, 195, cvSquaredOf([75, 35, 15, 45, 25])),
    ...chanceOf(68 + openPost, 5, 40),
    campaigns: 'spring',
    stage: 'pilot',
    action: 'order',
    posts: 2,
    engagements: 40,
    orders: 5,
    // 150 + 70 + 30 + 90 + 50, half of it
    revenue: 390,
    margin: 195,
    unused_assets: 1,
    kpis: 'CPA 26.8 · ROMI 46%',
    estimates: '',
    why: /^73% chance that CPA is below 40: .*Posts with an open window: 1, so 134 of 148 spent/,
  },
  {
    ...ofCreator,
    creator_id: 'ana',
    creator: 'Ana',
    platform: 'instagram',
    tier: 'micro',
    verdict: 'keep testing',
    // Below 40 % a half; her campaign is too early to move it
    next_budget: 0.5,
    spend: 220 + 200 + 25,
    counted_spend: 445,
    conversions: 6,
    ...cpaOf(445, 6),
    // 50 + 75 + 180 + 30 + 200 + 28 − 30
    ...romiOf(445, 6, 533, cvSquaredOf(anaReturns)),
    ...chanceOf(anaTargets, 6, 1),
    campaigns: 'spring, summer',
    stage: 'pilot, scaling',
    action: 'order',
    posts: 2,
    impressions: 17_000,
    engagements: 185,
    clicks: 200,
    orders: 6,
    refunded_orders: 1,
    // 100 + 200 + 100 + 300 + 80 + 500 + 100 less 50 + 100 + 20 + 30
    revenue: 1180,
    margin: 533,
    // late and early
    other_orders: 2,
    cai: rounded(445 / authentic, 6),
    reuse_value: 30,
    // 6 of 200 clicks; χ² 0.49 with 1 degree; 4 orders after 4 May and 2 up to it; 10 saves of 9,000 views
    kpis: 'CPA 74.2 · ROMI 20% · Conversion rate 3% · CPA spread 0.49 (1 = luck alone) · Orders 100% in 28 days · Reuse value 30 · Saves per 1,000 views 1.11',
    estimates: '',
    why: /^16% chance that CPA is below 47: 6 conversions, CPA 74\.2 \(/,
  },
  {
    ...ofPlace,
    ...waitlist,
    creator_id: 'cho',
    creator: 'Cho',
    campaign_id: 'waitlist',
    platform: 'youtube',
    verdict: 'stop',
    next_budget: 0,
    why: /^14% chance that CPA is below 15: /,
  },
  {
    ...ofCreator,
    creator_id: 'dee',
    creator: 'Dee',
    platform: 'instagram',
    tier: 'macro',
    verdict: 'not measurable',
    spend: 45,
    campaigns: 'spring',
    stage: 'pilot',
    action: 'order',
    posts: 1,
    orders: 0,
    revenue: 0,
    // What she brought cannot be measured: unknown, not nothing
    margin: '',
    why: /code, link or page/,
  },
];

const rows = runBook(moneyBook).tab('Scoreboard');
/** Sentences that go with the figures and are tried in tests of their own. */
const told = ['next_step', 'diagnosis'];

test.each(
  expected.map((cells, index) => [`${cells.scope} ${cells.creator}`, index, cells] as const),
)('%s: every cell by hand', (_, index, { why, ...cells }) => {
  const { why: found, next_step, diagnosis, ...figures } = rows[index] ?? {};
  expect(figures).toEqual(cells);
  expect(found).toMatch(why);
  expect([next_step, diagnosis].every((text) => String(text).length > 8)).toBe(true);
});

test('there is no further row, and every column is asserted', () => {
  expect(rows).toHaveLength(expected.length);
  const keys = columnsOf(scoreboardTab).map(({ key }) => key);
  for (const cells of expected) {
    expect([...Object.keys(cells), ...told].sort()).toEqual([...keys].sort());
  }
});
