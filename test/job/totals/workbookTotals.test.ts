import { workbookAssignments } from '../../../src/job/assignments/workbookAssignments';
import { workbookTotals } from '../../../src/job/totals/workbookTotals';
import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

const post = (post_id: string, creator_id: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id,
  campaign_id: 'spring',
  published_at: '2026-05-01',
  fee: 100,
  ...more,
});

/** Windows of 7 days; the run is on 1 June 2026, 00:00 UTC. */
function totalsOf(change: Book) {
  const measured = measuredBook({
    Settings: [
      { key: 'window_days', value: 7 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [
      { campaign_id: 'spring' },
      { campaign_id: 'shop', measured_by: 'reports' },
      { campaign_id: 'list', action: 'lead' },
    ],
    Creators: ['ana', 'ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Links: [{ campaign_id: 'spring', creator_id: 'ana', promo_code: 'ANA' }],
    ...change,
  });
  const { creator, campaign, reports, attribution } = measured;
  const known = { ...measured, reported: reports.counts };
  const assignments = workbookAssignments(known);
  const { windowEndsAt } = attribution.posts;
  const totals = workbookTotals({ ...known, assignments, windowEndsAt });
  return {
    all: totals.all,
    creator: (id: string) => totals.creators.get(creator(id)),
    campaign: (id: string) => totals.campaigns.get(campaign(id)),
    place: (creatorId: string, campaignId: string) =>
      totals.places(creator(creatorId), campaign(campaignId)),
  };
}

describe('posts', () => {
  test('two open windows and a closed one; a window that closes at the run’s own moment is closed', () => {
    const days = ['2026-05-25T00:01', '2026-05-30', '2026-05-01', '2026-05-25T00:00'];
    const { all } = totalsOf({
      Posts: days.map((published_at, at) => post(`p${at}`, 'ana', { published_at })),
    });
    expect(all).toMatchObject({ posts: 4, openWindows: 2, spend: 400 });
  });

  test('kinds of collaboration, each once and no blank one', () => {
    const kinds = ['review', '', 'giveaway', 'review'];
    const { creator } = totalsOf({
      Posts: kinds.map((collab_type, at) => post(`p${at}`, 'ana', { collab_type })),
    });
    expect([...(creator('ana')?.collabTypes ?? [])]).toEqual(['review', 'giveaway']);
    expect([...(creator('ben')?.collabTypes ?? [])]).toEqual([]);
  });

  test('what each post cost so far and brought, by its row; nothing of one that is planned', () => {
    const { creator } = totalsOf({
      Posts: [
        post('later', 'ana', { published_at: '2026-06-02' }),
        post('now', 'ana', { published_at: '2026-06-01' }),
        post('done', 'ana'),
      ],
      Conversions: [
        {
          conversion_id: 'o',
          kind: 'order',
          occurred_at: '2026-05-02',
          promo_code: 'ANA',
          revenue: 10,
        },
      ],
    });
    expect(creator('ana')?.byPost).toEqual([
      { post: 1, cost: 0, conversions: 0 },
      { post: 2, cost: 100, conversions: 1 },
    ]);
    expect(creator('ben')?.byPost).toEqual([]);
  });
});

describe('reuse', () => {
  const asset = (more: BookRow): BookRow => ({
    asset_id: 'x',
    post_id: 'b',
    touchpoint: 'ad',
    ...more,
  });
  /** Posts b stands below a, so that the two are not mixed up. */
  const Posts = [post('a', 'ben', { published_at: '2026-05-30' }), post('b', 'ana')];

  /** Licensed from 1 May to 29 June = 60 days, in use 15 May to 1 June = 18 days: 100 × 18 / 60. */
  test.each<[string, BookRow, number]>([
    ['by the price of the licence', { licence_price: 100 }, 30],
    ['by the production that it saved', { production_avoided: 100 }, 30],
    ['by the smaller of both', { licence_price: 100, production_avoided: 50 }, 15],
    ['by neither', {}, 0],
    // Without a post the licence runs from its first use, 15 May: 46 days, 100 × 18 / 46
    ['of no post', { licence_price: 100, post_id: 'gone' }, 1800 / 46],
  ])('worth %s', (_, more, value) => {
    const { all } = totalsOf({
      Posts,
      Assets: [asset({ started_on: '2026-05-15', rights_until: '2026-06-29', ...more })],
    });
    expect(all.reuseValue).toBeCloseTo(value, 9);
  });

  test.each<[string, BookRow, number]>([
    ['with rights', { rights_until: '2026-12-31' }, 1],
    ['whose rights end today', { rights_until: '2026-06-01' }, 1],
    ['whose rights ended yesterday', { rights_until: '2026-05-31' }, 0],
    ['of whose rights nobody knows the end', {}, 1],
    ['that is in use', { started_on: '2026-05-15', rights_until: '2026-12-31' }, 0],
  ])('unused content: one %s', (_, more, count) => {
    const { all, creator } = totalsOf({ Posts, Assets: [asset(more)] });
    expect([all.unusedAssets, creator('ana')?.unusedAssets]).toEqual([count, count]);
  });

  test('it is spend of the creator and campaign of its post, of nobody’s without one', () => {
    const { all, creator, campaign } = totalsOf({
      Posts,
      Assets: ['b', 'b', 'gone'].map((post_id, at) => ({
        ...asset({ post_id, added_cost: 10, started_on: '2026-05-15', impressions: 1000 }),
        asset_id: `x${at}`,
      })),
    });
    expect([all.spend, creator('ana')?.spend, campaign('spring')?.spend]).toEqual([230, 120, 220]);
    expect(all.reached.impressions).toEqual({ sum: 3000, count: 3 });
    expect(creator('ana')?.reached.impressions).toEqual({ sum: 2000, count: 2 });
  });
});

test('payments beside posts are spend of the creator, of the campaign and of everything', () => {
  const { all, creator, campaign } = totalsOf({
    Collaborations: [{ collab_id: 'k', creator_id: 'ana', campaign_id: 'spring', stage: 'agreed' }],
    Payouts: [40, -15].map((amount, at) => ({
      payout_id: `x${at}`,
      collab_id: 'k',
      kind: 'adjustment',
      amount,
      state: 'paid',
      paid_on: '2026-05-25',
    })),
  });
  expect([all.spend, creator('ana')?.spend, campaign('spring')?.spend]).toEqual([25, 25, 25]);
});

describe('reports', () => {
  const report = (day: string, more: BookRow): BookRow => ({
    report_id: `r${day}`,
    source: 'naver',
    campaign_id: 'shop',
    period_start: `2026-05-${day}`,
    period_end: `2026-05-${day}`,
    ...more,
  });

  test('what they tell of a creator counts; what they tell of nobody stands aside', () => {
    const { all, creator, campaign } = totalsOf({
      Reported: [
        report('08', { creator_id: 'ana', clicks: 50, leads: 4, orders: 3, revenue: 90 }),
        report('09', { creator_id: 'ana', clicks: 10, leads: 1, orders: 2 }),
        report('10', { creator_id: 'ana' }),
        report('11', { clicks: 7, leads: 6, orders: 5, revenue: 800 }),
      ],
    });
    const ofAna = {
      leads: 5,
      orders: 5,
      revenue: 90,
      // 90 × 0.5 of three orders: of the others nobody knows it
      margin: { sum: 45, count: 3 },
      otherLeads: 0,
      otherOrders: 0,
    };
    expect(creator('ana')).toMatchObject(ofAna);
    expect(creator('ana')?.reached.clicks).toEqual({ sum: 60, count: 2 });
    for (const group of [all, campaign('shop')]) {
      expect(group).toMatchObject({ ...ofAna, otherLeads: 6, otherOrders: 5 });
      expect(group?.reached.clicks).toEqual({ sum: 67, count: 3 });
    }
  });
});

test('a creator whose campaigns want different things has totals in each; others have none of a place', () => {
  const { place } = totalsOf({
    Posts: [
      post('a', 'ana', { fee: 10 }),
      post('b', 'ana', { fee: 20, campaign_id: 'list' }),
      post('c', 'ben', { fee: 40 }),
      post('d', 'ana', { fee: 80, campaign_id: '' }),
    ],
  });
  expect(place('ana', 'spring')).toMatchObject({ posts: 1, spend: 10 });
  expect(place('ana', 'list')).toMatchObject({ posts: 1, spend: 20 });
  expect(place('ben', 'spring')).toMatchObject({ posts: 0, spend: 0 });
});
