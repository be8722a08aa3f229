import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

const day = (text: string) => Date.parse(text) / 86_400_000;

/** Ana's codes and Ben's are valid in long windows; the run is on 1 June 2026, 00:00 UTC. */
const shop: Book = {
  Settings: [{ key: 'gross_margin', value: 0.5 }],
  Campaigns: [
    { campaign_id: 'spring', window_days: 90 },
    { campaign_id: 'list', action: 'lead', lead_value: 12, window_days: 90 },
    { campaign_id: 'idle' },
  ],
  Creators: ['ana', 'ben', 'cho'].map((creator_id) => ({
    creator_id,
    name: creator_id,
    platform: 'instagram',
  })),
  Posts: [
    { post_id: 'a', creator_id: 'ana', campaign_id: 'spring', published_at: '2026-04-01' },
    { post_id: 'b', creator_id: 'ben', campaign_id: 'spring', published_at: '2026-04-02' },
    { post_id: 'c', creator_id: 'cho', campaign_id: 'list', published_at: '2026-04-01' },
  ],
  Links: [
    { campaign_id: 'spring', creator_id: 'ana', promo_code: 'ANA' },
    { campaign_id: 'spring', creator_id: 'ben', promo_code: 'BEN' },
    { campaign_id: 'list', creator_id: 'cho', promo_code: 'CHO' },
  ],
};

let number = 0;
const order = (more: BookRow): BookRow => ({
  conversion_id: `o${++number}`,
  kind: 'order',
  occurred_at: '2026-05-10',
  revenue: 10,
  ...more,
});
const lead = (more: BookRow): BookRow => ({ ...order(more), kind: 'lead', revenue: '', ...more });
const ana = { promo_code: 'ANA' };
const cho = { promo_code: 'CHO' };

function tallyOf(conversions: BookRow[]) {
  const { tally, creator, campaign } = measuredBook({ ...shop, Conversions: conversions });
  return {
    tally,
    campaign,
    place: (creatorId: string, campaignId: string) =>
      tally.places.find(
        (each) => each.creator === creator(creatorId) && each.campaign === campaign(campaignId),
      ),
  };
}

/** A customer counts once, by an order that counted; again means another order that somebody paid and kept. */
test.each<[string, BookRow[], [number, number]]>([
  ['one order', [{ ...ana, customer_id: 'x' }], [1, 0]],
  [
    'two orders that count',
    [
      { ...ana, customer_id: 'x' },
      { ...ana, customer_id: 'x' },
    ],
    [1, 1],
  ],
  ['another order by nobody’s code', [{ ...ana, customer_id: 'x' }, { customer_id: 'x' }], [1, 1]],
  [
    'another customer’s order',
    [
      { ...ana, customer_id: 'x' },
      { ...ana, customer_id: 'y' },
    ],
    [2, 0],
  ],
  [
    'a cancelled one',
    [
      { ...ana, customer_id: 'x' },
      { customer_id: 'x', status: 'cancelled' },
    ],
    [1, 0],
  ],
  [
    'one paid back whole',
    [
      { ...ana, customer_id: 'x' },
      { ...ana, customer_id: 'x', refunded: 10 },
    ],
    [1, 0],
  ],
  [
    'one that was a lead',
    [
      { ...ana, customer_id: 'x' },
      { ...ana, customer_id: 'x', kind: 'lead' },
    ],
    [1, 0],
  ],
  ['nobody’s name', [ana, ana], [0, 0]],
  ['a name on nobody’s order', [ana, { customer_id: 'x' }], [0, 0]],
  ['a name on an order paid back whole', [{ ...ana, customer_id: 'x', refunded: 10 }], [0, 0]],
])('customers: %s', (_, rows, [customers, repeatCustomers]) => {
  const { place } = tallyOf(rows.map(order));
  expect(place('ana', 'spring')).toMatchObject({ customers, repeatCustomers });
});

/** 28 days before 1 June is 4 May, 56 days before is 6 April; each moment belongs to the later period. */
test.each([
  ['2026-06-01T00:00', 1, 0],
  ['2026-05-04T00:01', 1, 0],
  ['2026-05-04T00:00', 0, 1],
  ['2026-04-06T00:01', 0, 1],
  ['2026-04-06T00:00', 0, 0],
])(
  'an order of %s: %i in the last 28 days, %i in those before',
  (occurred_at, ordersNow, ordersBefore) => {
    const { place } = tallyOf([order({ ...ana, occurred_at })]);
    expect(place('ana', 'spring')).toMatchObject({ orders: 1, ordersNow, ordersBefore });
  },
);

test('leads add their own money, and their margin where they brought some', () => {
  const { place } = tallyOf([
    lead({ ...cho, revenue: 40, refunded: 10, qualified: 'yes' }),
    lead({ ...cho, revenue: 0, qualified: 'no' }),
    lead(cho),
    lead({}),
  ]);
  expect(place('cho', 'list')).toMatchObject({
    conversions: 3,
    leads: 3,
    revenue: 40,
    refunds: 10,
    // (40 − 10) × 0.5
    margin: { sum: 15, count: 1 },
    qualified: { sum: 1, count: 2 },
    // Each is worth 12
    returns: { sum: 36, count: 3 },
    returnSquares: 432,
  });
  expect(place('', '')).toMatchObject({ otherLeads: 1, otherOrders: 0, leads: 0 });
});

test('an order paid back whole costs its goods; only where orders count does it lower the return', () => {
  const back = { refunded: 10, cost_of_goods: 4 };
  const { place } = tallyOf([order({ ...ana, ...back }), order({ ...cho, ...back })]);
  expect(place('ana', 'spring')).toMatchObject({
    orders: 0,
    refundedOrders: 1,
    margin: { sum: -4, count: 0 },
    refundedReturn: -4,
  });
  expect(place('cho', 'list')).toMatchObject({
    refundedOrders: 1,
    margin: { sum: -4, count: 0 },
    refundedReturn: 0,
  });
});

test('answers to the survey alone are no key', () => {
  const { place } = tallyOf([
    order({ survey_creator: 'ben' }),
    order({ survey_creator: 'ana' }),
    order(ana),
    order({ survey_creator: 'ana' }),
  ]);
  expect(place('ben', 'spring')).toMatchObject({ conversions: 1, hasKey: false });
  expect(place('ana', 'spring')).toMatchObject({ conversions: 3, hasKey: true });
});

test('orders without evidence by day: no lead, no cancelled and no credited order', () => {
  const { tally } = tallyOf([
    order({}),
    order({}),
    order({ occurred_at: '2026-05-11T23:59' }),
    order(ana),
    order({ status: 'cancelled' }),
    lead({}),
  ]);
  expect([...tally.unattributedOrders]).toEqual([
    [day('2026-05-10'), 2],
    [day('2026-05-11'), 1],
  ]);
});

test('who answered the survey, whom a key led to, and both', () => {
  const { tally } = tallyOf([
    order({ ...ana, survey_creator: 'ana' }),
    order({ ...ana, survey_creator: 'a friend' }),
    order(ana),
    order({ survey_creator: 'ben' }),
    order({ survey_creator: 'a friend' }),
    order({}),
    order({ ...ana, survey_creator: 'ana', status: 'cancelled' }),
    lead({ ...cho, survey_creator: 'cho' }),
  ]);
  expect(tally.surveyAnswers).toEqual({
    orders: 6,
    tracked: 3,
    answeredTracked: 2,
    named: 2,
    both: 1,
  });
});

test('conversions of each post and the keys in its campaign’s windows', () => {
  const { tally, campaign } = tallyOf([
    order(ana),
    order(ana),
    order({ promo_code: 'BEN' }),
    order({}),
    order({ ...ana, occurred_at: '2026-03-31' }),
    lead(cho),
  ]);
  expect([...tally.postConversions]).toEqual([2, 1, 1]);
  const keys = { hasSurvey: false, named: 0, both: 0 };
  expect(tally.keysOf(campaign('spring'))).toEqual({ ...keys, orders: 4, withKey: 3 });
  expect(tally.keysOf(campaign('list'))).toEqual({ ...keys, orders: 1, withKey: 1 });
  expect(tally.keysOf(campaign('idle'))).toEqual({ ...keys, orders: 0, withKey: 0 });
  expect(tally.keysOfAll('order')).toEqual({ ...keys, orders: 4, withKey: 3 });
});
