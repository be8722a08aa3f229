import { workbookAssignments } from '../../../src/job/assignments/workbookAssignments';
import { type Book, type BookRow, measuredBook, runBook } from '../../support/jobBook';

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

describe('the assignments themselves', () => {
  const assignmentsOf = (book: Book) => {
    const measured = measuredBook(book);
    const { creator, campaign, reports } = measured;
    const assignments = workbookAssignments({ ...measured, reported: reports.counts });
    return {
      assignments,
      at: (creatorId: string, campaignId: string) =>
        assignments.at(creator(creatorId), campaign(campaignId)),
    };
  };
  const post = (post_id: string, creator_id: string, more: BookRow = {}): BookRow => ({
    post_id,
    creator_id,
    campaign_id: 'rows',
    published_at: '2026-05-01',
    fee: 100,
    ...more,
  });
  const shop: Book = {
    Settings: [{ key: 'window_days', value: 7 }],
    Campaigns: [
      { campaign_id: 'rows' },
      { campaign_id: 'more' },
      { campaign_id: 'shop', measured_by: 'reports', gross_margin: 0.5 },
    ],
    Creators: creators.map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Links: ['ana', 'ben'].map((creator_id) => ({
      campaign_id: 'rows',
      creator_id,
      promo_code: creator_id,
    })),
  };

  test('they come in the order of creators and campaigns, whatever the order of posts', () => {
    const { assignments, at } = assignmentsOf({
      ...shop,
      Posts: [
        post('c', 'cho'),
        post('b', 'ben', { campaign_id: 'more' }),
        post('a', 'ana'),
        post('d', 'ben'),
      ],
    });
    expect(assignments.all).toEqual([
      at('ana', 'rows'),
      at('ben', 'rows'),
      at('ben', 'more'),
      at('cho', 'rows'),
    ]);
  });

  test('a post of the run’s own moment is out, a later one costs nothing yet', () => {
    const { at } = assignmentsOf({
      ...shop,
      Posts: [
        post('a', 'ana', { published_at: '2026-06-01T00:00' }),
        post('p', 'ana', { published_at: '2026-06-01T00:01' }),
      ],
    });
    expect(at('ana', 'rows')).toMatchObject({ posts: 1, spend: 100 });
  });

  test('what nobody can measure is spent and not counted; its reuse neither', () => {
    const { at } = assignmentsOf({
      ...shop,
      Posts: [post('c', 'cho')],
      Assets: [
        { asset_id: 'x', post_id: 'c', touchpoint: 'ad', started_on: '2026-05-20', added_cost: 25 },
      ],
    });
    expect(at('cho', 'rows')).toMatchObject({ spend: 125, countedSpend: 0 });
  });

  test('payments, orders and reports of nobody open no assignment', () => {
    const { assignments } = assignmentsOf({
      ...shop,
      Posts: [post('a', 'ana')],
      Conversions: [order('unknown', '02', { revenue: 10 })],
      Reported: [report('11', 'nobody', { campaign_id: 'shop', orders: 70 })],
      Collaborations: [{ collab_id: 'x', campaign_id: 'rows', stage: 'live' }],
      Payouts: [
        {
          payout_id: 'p',
          collab_id: 'x',
          kind: 'kill_fee',
          amount: 40,
          state: 'paid',
          paid_on: '2026-05-25',
        },
      ],
    });
    expect(assignments.all.map(({ posts, spend }) => [posts, spend])).toEqual([[1, 100]]);
  });

  test('a creator whose only order was paid back whole lost its goods', () => {
    const { at } = assignmentsOf({
      ...shop,
      Posts: [post('a', 'ana')],
      Conversions: [order('ana', '02', { revenue: 10, refunded: 10, cost_of_goods: 4 })],
    });
    expect(at('ana', 'rows')).toMatchObject({ conversions: 0, refundedReturn: -4 });
  });

  /** 4 orders for 200 return 25 each, 1 for 30 returns 15: 100 + 15, and 4 × 25² + 15². */
  test('each order of a report returns the mean of its report', () => {
    const { at } = assignmentsOf({
      ...shop,
      Links: [{ campaign_id: 'shop', creator_id: 'ben', promo_code: 'ben' }],
      Posts: [post('b', 'ben', { campaign_id: 'shop' })],
      Reported: [
        report('08', 'ben', { orders: 4, revenue: 200 }),
        report('09', 'ben', { orders: 1, revenue: 30 }),
      ],
    });
    expect(at('ben', 'shop')).toMatchObject({
      conversions: 5,
      returns: { sum: 115, count: 5 },
      returnSquares: 4 * 25 ** 2 + 15 ** 2,
    });
  });

  /**
   * Two posts of 100 with 3 and 1 orders where 2 and 2 were to be expected: χ² = 1/2 + 1/2 with one degree, so
   * (10 × 1.5 + 1) / (10 + 1); with one closed post alone the usual 1.5 stands (judgement.md section 1).
   */
  test.each([
    ['closes at the run’s own moment', '2026-05-25T00:00', 16 / 11],
    ['closes a moment later', '2026-05-25T00:01', 1.5],
  ])('bunching of two posts of which one %s', (_, published_at, expected) => {
    const { assignments } = assignmentsOf({
      ...shop,
      Posts: [post('a', 'ana'), post('b', 'ana', { published_at })],
      Conversions: ['02', '03', '04', '26'].map((day) => order('ana', day, { revenue: 10 })),
    });
    expect(assignments.bunching).toBeCloseTo(expected, 12);
  });

  /** Posts of orders and posts of leads are told apart: one closed post of each says nothing of spread. */
  test('posts of different actions are no posts of one list', () => {
    const { assignments } = assignmentsOf({
      ...shop,
      Campaigns: [{ campaign_id: 'rows' }, { campaign_id: 'list', action: 'lead' }],
      Posts: [post('a', 'ana'), post('b', 'ana', { campaign_id: 'list' })],
      Conversions: ['02', '03', '04'].map((day) => order('ana', day, { revenue: 10 })),
    });
    expect(assignments.bunching).toBe(1.5);
  });

  test.each<[string, BookRow[], object | undefined]>([
    ['an own code', [{ campaign_id: 'rows', creator_id: 'ana', promo_code: 'x' }], undefined],
    [
      'a code in another campaign',
      [{ campaign_id: 'more', creator_id: 'ana', promo_code: 'x' }],
      { kind: 'noKey' },
    ],
    ['no code', [], { kind: 'noKey' }],
  ])('%s', (_, links, expected) => {
    const { at } = assignmentsOf({ ...shop, Links: links, Posts: [post('a', 'ana')] });
    expect(at('ana', 'rows')?.unmeasured).toEqual(expected);
  });

  test('what a lead is worth is asked of campaigns of leads alone', () => {
    const { at } = assignmentsOf({
      ...shop,
      Campaigns: [
        { campaign_id: 'rows', lead_value: 5 },
        { campaign_id: 'list', action: 'lead', lead_value: 8 },
      ],
      Posts: [post('a', 'ana'), post('b', 'ana', { campaign_id: 'list' })],
    });
    expect(at('ana', 'rows')?.leadValue).toBeNaN();
    expect(at('ana', 'list')?.leadValue).toBe(8);
  });
});
