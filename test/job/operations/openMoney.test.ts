import { type Book, type BookRow, runBook } from '../../support/jobBook';

const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'agreed',
  agreed_on: '2026-04-20',
  owner: 'Jo',
  terms_evidence: 'https://mail.example/1',
};

/** The run is on 1 June 2026; windows are 7 days, refund periods 14. */
function planned(change: BookRow, rest: Partial<Record<keyof Book, readonly BookRow[]>> = {}) {
  const { tab } = runBook({
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'refund_days', value: 14 },
    ],
    Campaigns: [{ campaign_id: 'spring', name: 'Spring', window_days: 7, gross_margin: 0.5 }],
    Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
    Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
    ...rest,
    Collaborations: [{ ...terms, ...change }],
  });
  return tab('Today')
    .filter(({ kind }) => kind === 'payment')
    .map(({ what, due_on }) => [what, String(due_on).slice(0, 10)]);
}

const post = {
  post_id: 'p1',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01T10:00',
  views: 3000,
};

const order = (id: string, day: string, revenue: number, refunded: number | '' = '') => ({
  conversion_id: id,
  kind: 'order',
  occurred_at: `${day}T12:00`,
  promo_code: 'MINA',
  revenue,
  refunded,
});

/** Two orders in the window (100, and 80 less 30), one came back whole, one came late. */
const orders = [
  order('a', '2026-05-02', 100),
  order('b', '2026-05-03', 80, 30),
  order('c', '2026-05-04', 60, 60),
  order('d', '2026-05-20', 500),
];

// ISO 4217: won have no smaller unit, Kuwaiti dinars have three decimals.
test.each([
  ['KRW', 12_345, 'Plan KRW 3,086 of the fee before the post'],
  ['KWD', 12.345, 'Plan KWD 3.086 of the fee before the post'],
])('a part of a fee in %s is one that can be paid', (currency, fee, told) => {
  const Settings = [{ key: 'currency', value: currency }];
  expect(planned({ fee, fee_before_share: 0.25 }, { Settings })).toEqual([[told, '2026-04-20']]);
});

test('a fee is due so many days after the post; a part before it as soon as it is agreed', () => {
  expect(planned({ fee: 200 })).toEqual([]);
  expect(planned({ fee: 200 }, { Posts: [post] })).toEqual([
    ['Plan the fee of USD 200', '2026-05-31'],
  ]);
  expect(planned({ fee: 200, fee_before_share: 0.25 })).toEqual([
    ['Plan USD 50 of the fee before the post', '2026-04-20'],
  ]);
});

const part = (amount: number, state: string) => ({
  payout_id: `x${amount}`,
  collab_id: 'k',
  kind: 'fee',
  amount,
  state,
  paid_on: state === 'paid' ? '2026-04-22' : '',
});

test('the rest of the fee follows the first part; a part planned by hand stays somebody’s own plan', () => {
  const split = { fee: 200, fee_before_share: 0.25 };
  const paid = { Posts: [post], Payouts: [part(50, 'paid')] };
  expect(planned(split, paid)).toEqual([['Plan the fee of USD 150', '2026-05-31']]);
  expect(planned(split, { Payouts: [part(50, 'paid')] })).toEqual([]);
  expect(planned({ fee: 200 }, { Posts: [post], Payouts: [part(120, 'paid')] })).toEqual([]);
  expect(planned({ fee: 200 }, { Posts: [post], Payouts: [part(200, 'cancelled')] })).toEqual([
    ['Plan the fee of USD 200', '2026-05-31'],
  ]);
});

test.each<[string, BookRow, string]>([
  // 2 orders, from 1 on: 1 × 10
  ['each order above the start', { bonus_from: 1, bonus_amount: 10, bonus_per: 'each_unit' }, '10'],
  // 100 + 80 − 30 = 150 ≥ 150
  ['revenue after refunds', { bonus_metric: 'revenue', bonus_from: 150, bonus_amount: 40 }, '40'],
  ['views, once', { bonus_metric: 'views', bonus_from: 2500, bonus_amount: 30 }, '30'],
  [
    'no more than the cap',
    { bonus_metric: 'views', bonus_amount: 1, bonus_per: 'each_unit', bonus_cap: 75 },
    '75',
  ],
])('a bonus by %s is due once the window is over', (_what, rule, amount) => {
  // The window of 1 May closes on 8 May; 30 days to pay.
  expect(planned(rule, { Posts: [post], Conversions: orders })).toEqual([
    [`Plan the bonus of USD ${amount}`, '2026-06-07'],
  ]);
});

test('no bonus below the start, none while a window is open, none that is planned already', () => {
  const rule = { bonus_from: 2, bonus_amount: 10 };
  const books = { Posts: [post], Conversions: orders };
  expect(planned({ ...rule, bonus_from: 3 }, books)).toEqual([]);
  const open = { ...books, Posts: [{ ...post, published_at: '2026-05-28T10:00' }] };
  expect(planned({ bonus_metric: 'views', bonus_amount: 10 }, open)).toEqual([]);
  const payout = { payout_id: 'x', collab_id: 'k', kind: 'bonus', amount: 10, state: 'paid' };
  expect(planned(rule, { ...books, Payouts: [{ ...payout, paid_on: '2026-05-30' }] })).toEqual([]);
});

test('what was earned before a renewal is never the renewal’s', () => {
  const renewal = { ...terms, collab_id: 'k2', agreed_on: '2026-05-15', bonus_amount: 10 };
  const first = { ...terms, stage: 'closed', outcome: 'renewed', bonus_from: 2, bonus_amount: 7 };
  const { tab } = runBook({
    Settings: [{ key: 'currency', value: 'USD' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
    Campaigns: [{ campaign_id: 'spring', window_days: 7 }],
    Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
    Posts: [post],
    Conversions: orders,
    Collaborations: [first, renewal],
  });
  const payments = tab('Today').filter(({ kind }) => kind === 'payment');
  expect(payments).toMatchObject([{ collab_id: 'k', what: 'Plan the bonus of USD 7' }]);
});

test('a bonus on views with a post whose views nobody knows is said, not taken for none', () => {
  const found = (views: number | '') =>
    runBook({
      Campaigns: [{ campaign_id: 'spring', window_days: 7 }],
      Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
      Posts: [post, { ...post, post_id: 'p2', views }],
      Collaborations: [{ ...terms, bonus_metric: 'views', bonus_from: 4000, bonus_amount: 50 }],
    })
      .tab('Health')
      .map((row) => String(row.found))
      .filter((sentence) => sentence.includes('counts views'));
  expect(found('')).toEqual(['k: the bonus counts views, and 1 post has none yet']);
  expect(found(10)).toEqual([]);
});
