import { say } from '../../../src/ground/text/text';
import { dueOfMoney } from '../../../src/job/operations/dueOfMoney';
import { openMoney } from '../../../src/job/operations/openMoney';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const day = (text: string) => Date.parse(text) / 86_400_000;
const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  agreed_on: '2026-04-20',
};
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01T10:00',
  views: 3000,
};
const order = (id: string, at: string, revenue: number, more: BookRow = {}): BookRow => ({
  conversion_id: id,
  kind: 'order',
  occurred_at: `${at}T12:00`,
  promo_code: 'MINA',
  revenue,
  ...more,
});

/** Windows of 7 days, refund periods of 14, and 10 % commission for 30 days; the run is on 1 June 2026. */
function first(ofTerms: BookRow, change: Change = {}) {
  const { book, cases } = workOf({
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'refund_days', value: 14 },
      { key: 'window_days', value: 7 },
    ],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
    Posts: [post],
    ...change,
    Collaborations: [{ ...terms, ...ofTerms }],
  });
  const [each] = cases;
  if (each === undefined) throw new Error('no case');
  return { open: openMoney(each, book), due: dueOfMoney(each, book), each, book };
}

const fee = { kind: 'fee', held: 0, isBeforePosting: false };

test.each<[string, BookRow, Change, object[]]>([
  [
    'a live post: 30 days after it',
    { fee: 200 },
    {},
    [{ ...fee, amount: 200, dueOn: day('2026-05-31') }],
  ],
  [
    'so many days as the terms name',
    { fee: 200, pay_days: 7 },
    {},
    [{ ...fee, amount: 200, dueOn: day('2026-05-08') }],
  ],
  ['no fee', { fee: 0 }, {}, []],
  ['agreed, no post, no part before it', { fee: 200, stage: 'agreed' }, { Posts: [] }, []],
  [
    'agreed, no post, a quarter before it',
    { fee: 200, stage: 'agreed', fee_before_share: 0.25 },
    { Posts: [] },
    [{ kind: 'fee', amount: 50, held: 0, dueOn: day('2026-04-20'), isBeforePosting: true }],
  ],
  [
    'agreed on a day that nobody entered: today',
    { fee: 200, stage: 'agreed', agreed_on: '', fee_before_share: 0.25 },
    { Posts: [] },
    [{ kind: 'fee', amount: 50, held: 0, dueOn: day('2026-06-01'), isBeforePosting: true }],
  ],
  ['still talking', { fee: 200, stage: 'talking', fee_before_share: 0.25 }, { Posts: [] }, []],
  [
    'closed',
    { fee: 200, stage: 'closed', outcome: 'ended', recap_shared_on: '2026-05-20' },
    {},
    [],
  ],
  [
    'paid in whole',
    { fee: 200 },
    { Payouts: [{ payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 200, state: 'paid' }] },
    [],
  ],
  [
    'a bonus that is paid leaves the fee',
    { fee: 200 },
    { Payouts: [{ payout_id: 'x', collab_id: 'k', kind: 'bonus', amount: 200, state: 'paid' }] },
    [{ ...fee, amount: 200, dueOn: day('2026-05-31') }],
  ],
  [
    'the whole was agreed before the post, and paid',
    { fee: 200, fee_before_share: 1 },
    { Payouts: [{ payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 200, state: 'paid' }] },
    [],
  ],
])('fee: %s', (_, ofTerms, change, expected) => {
  expect(first(ofTerms, change).open).toEqual(expected);
});

const views = { bonus_metric: 'views', bonus_amount: 40, bonus_from: 2500 };

/** A window of 7 days after 25 May ends on 1 June, after which the bonus may be planned. */
test.each<[string, BookRow, Change, object[]]>([
  [
    'after the window',
    views,
    {},
    [{ kind: 'bonus', amount: 40, held: 0, dueOn: day('2026-06-07'), isBeforePosting: false }],
  ],
  [
    'on the last day of the window',
    views,
    { Posts: [{ ...post, published_at: '2026-05-25' }] },
    [{ kind: 'bonus', amount: 0, held: 40, dueOn: undefined, isBeforePosting: false }],
  ],
  [
    'the day after the window',
    views,
    { Posts: [{ ...post, published_at: '2026-05-24' }] },
    [{ kind: 'bonus', amount: 40, held: 0, dueOn: day('2026-06-30'), isBeforePosting: false }],
  ],
  [
    'the window of its campaign',
    views,
    { Campaigns: [{ campaign_id: 'spring', window_days: 60 }] },
    [{ kind: 'bonus', amount: 0, held: 40, dueOn: undefined, isBeforePosting: false }],
  ],
  [
    'the window of a campaign that stands nowhere',
    views,
    { Campaigns: [] },
    [{ kind: 'bonus', amount: 40, held: 0, dueOn: day('2026-06-07'), isBeforePosting: false }],
  ],
  [
    'the window of the last of two posts',
    views,
    { Posts: [{ ...post, post_id: 'q', published_at: '2026-05-28' }, post] },
    [{ kind: 'bonus', amount: 0, held: 40, dueOn: undefined, isBeforePosting: false }],
  ],
  [
    'the rest of what is planned',
    views,
    { Payouts: [{ payout_id: 'x', collab_id: 'k', kind: 'bonus', amount: 15, state: 'planned' }] },
    [{ kind: 'bonus', amount: 25, held: 0, dueOn: day('2026-06-07'), isBeforePosting: false }],
  ],
  [
    'nothing is left of what is planned',
    views,
    { Payouts: [{ payout_id: 'x', collab_id: 'k', kind: 'bonus', amount: 40, state: 'planned' }] },
    [],
  ],
  ['below its start', { ...views, bonus_from: 3001 }, {}, []],
  ['no bonus agreed', { ...views, bonus_amount: '' }, {}, []],
  ['no post', views, { Posts: [] }, []],
  ['views that nobody knows', views, { Posts: [{ ...post, views: '' }] }, []],
  ['orders of which there are none', { bonus_amount: 40, bonus_from: 1 }, {}, []],
  [
    'revenue of which there is none',
    { bonus_metric: 'revenue', bonus_amount: 40, bonus_from: 1 },
    {},
    [],
  ],
])('bonus: %s', (_, ofTerms, change, expected) => {
  expect(first(ofTerms, change).open).toEqual(expected);
});

const commission = { commission_share: 0.1, commission_days: 40 };
/** 20 is due since 17 May (14 days after 3 May), 10 since 25 May; 5 waits until 3 June. */
const sold = [
  order('a', '2026-05-03', 200),
  order('b', '2026-05-11', 100),
  order('c', '2026-05-20', 50),
];
const paid = (amount: number, state: string, kind = 'commission'): Change => ({
  Conversions: sold,
  Payouts: [
    {
      payout_id: 'x',
      collab_id: 'k',
      kind,
      amount,
      state,
      paid_on: state === 'paid' ? '2026-05-30' : '',
    },
  ],
});

/** Due 30 days after the first hold ended: 17 May + 30 = 16 June. */
test.each<[string, Change, object[]]>([
  [
    'what is due and what is held',
    { Conversions: sold },
    [{ amount: 30, held: 5, dueOn: day('2026-06-16') }],
  ],
  ['all that is held', { Conversions: sold.slice(2) }, [{ amount: 0, held: 5, dueOn: undefined }]],
  [
    'all that is due',
    { Conversions: sold.slice(0, 1) },
    [{ amount: 20, held: 0, dueOn: day('2026-06-16') }],
  ],
  ['nothing was sold', {}, []],
  ['some is planned', paid(12, 'planned'), [{ amount: 18, held: 5, dueOn: day('2026-06-16') }]],
  ['some is paid', paid(12, 'paid'), [{ amount: 18, held: 5, dueOn: day('2026-06-16') }]],
  [
    'some was cancelled',
    paid(12, 'cancelled'),
    [{ amount: 30, held: 5, dueOn: day('2026-06-16') }],
  ],
  [
    'a planned fee is no commission',
    paid(12, 'planned', 'fee'),
    [{ amount: 30, held: 5, dueOn: day('2026-06-16') }],
  ],
  ['more was paid than earned', paid(40, 'paid'), [{ amount: -10, held: 5, dueOn: undefined }]],
])('commission: %s', (_, change, expected) => {
  expect(first(commission, change).open).toEqual(
    expected.map((each) => ({ kind: 'commission', isBeforePosting: false, ...each })),
  );
});

// 12,350 at 7 % are 864.5 won, of which 865 can be paid: nothing is left to plan, and nobody was paid too much.
test('commissions in won are planned in whole won, and done once they are paid', () => {
  const inWon = {
    Settings: [
      { key: 'currency', value: 'KRW' },
      { key: 'refund_days', value: 14 },
      { key: 'window_days', value: 7 },
    ],
    Conversions: [order('a', '2026-05-03', 12_350)],
  };
  const of = (Payouts: BookRow[]) => first({ commission_share: 0.07 }, { ...inWon, Payouts });
  expect(of([]).open).toMatchObject([{ amount: 865, held: 0 }]);
  const payout = { payout_id: 'x', collab_id: 'k', kind: 'commission', state: 'paid' };
  const { open, each } = of([{ ...payout, amount: 865, paid_on: '2026-05-30' }]);
  expect(open).toEqual([]);
  expect(each.commission.balance).toBe(0);
});

describe('what Today says of it', () => {
  const said = (ofTerms: BookRow, change: Change) =>
    first(ofTerms, change).due.map(({ kind, what, why, dueOn, template }) => [
      kind,
      say(what, 'en'),
      say(why, 'en'),
      dueOn,
      template,
    ]);
  const payout = { payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 200, state: 'approved' };

  test.each<[string, BookRow, unknown[]]>([
    ['promised for in three days', { due_on: '2026-06-04' }, [day('2026-06-04')]],
    ['promised for later', { due_on: '2026-06-05' }, []],
    ['promised for long ago', { due_on: '2026-01-05' }, [day('2026-01-05')]],
    ['planned without a day', { due_on: '' }, [undefined]],
    ['paid', { due_on: '2026-06-01', state: 'paid' }, []],
    ['cancelled', { due_on: '2026-06-01', state: 'cancelled' }, []],
    ['exported', { due_on: '2026-06-01', state: 'exported' }, [day('2026-06-01')]],
  ])('a payment that is %s', (_, change, days) => {
    expect(
      first({}, { Payouts: [{ ...payout, ...change }] }).due.map(({ dueOn }) => dueOn),
    ).toEqual(days);
  });

  test('a payment with its day, its kind and its currency', () => {
    const rows = [
      { ...payout, due_on: '2026-06-01' },
      { ...payout, payout_id: 'y', kind: 'rights', amount: 50, currency: 'EUR' },
    ];
    expect(said({}, { Payouts: rows })).toEqual([
      ['payment', 'Pay USD 200 (fee)', 'Promised for 2026-06-01', day('2026-06-01'), 'paid'],
      ['payment', 'Pay EUR 50 (rights)', 'Planned without a day', undefined, 'paid'],
    ]);
  });

  test('what was earned and nobody has planned, each with its reason', () => {
    expect(said({ fee: 200 }, {})).toEqual([
      ['payment', 'Plan the fee of USD 200', 'The post is live', day('2026-05-31'), ''],
    ]);
    expect(said(commission, paid(40, 'paid'))).toEqual([]);
    expect(said(views, {}).map(([, what]) => what)).toEqual(['Plan the bonus of USD 40']);
    expect(said({ fee: 400, stage: 'agreed', fee_before_share: 0.5 }, { Posts: [] })).toEqual([
      [
        'payment',
        'Plan USD 200 of the fee before the post',
        'The terms pay it before posting',
        day('2026-04-20'),
        '',
      ],
    ]);
  });
});

/** In-window orders and their revenue after refunds; what is late or nobody's is no result. */
test('results that bonuses count', () => {
  const { book } = first(
    { bonus_amount: 5, bonus_from: 1 },
    {
      Conversions: [
        order('a', '2026-05-02', 100),
        order('b', '2026-05-03', 80, { refunded: 30 }),
        order('back', '2026-05-04', 60, { refunded: 60 }),
        order('late', '2026-05-20', 500),
        order('other', '2026-05-02', 900, { promo_code: '' }),
      ],
    },
  );
  expect([...book.results]).toEqual([['k', { orders: 2, revenue: 150 }]]);
});

/** The renewal was agreed on 10 May: what was sold before is the first one's, whoever has no terms is nobody's. */
test('results go to the terms that held on their day', () => {
  const { book } = workOf({
    Settings: [{ key: 'window_days', value: 30 }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: ['mina', 'joon'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Links: ['mina', 'joon'].map((creator_id) => ({
      campaign_id: 'spring',
      creator_id,
      promo_code: creator_id.toUpperCase(),
    })),
    Posts: [post, { ...post, post_id: 'j', creator_id: 'joon' }],
    Conversions: [
      order('a', '2026-05-09', 100),
      order('b', '2026-05-10', 40),
      order('unpriced', '2026-05-12', 0, { revenue: '' }),
      order('joon', '2026-05-10', 700, { promo_code: 'JOON' }),
    ],
    Collaborations: [
      { ...terms, bonus_amount: 5, bonus_from: 1 },
      { ...terms, collab_id: 'm', agreed_on: '2026-05-10' },
    ],
  });
  expect([...book.results]).toEqual([
    ['k', { orders: 1, revenue: 100 }],
    ['m', { orders: 2, revenue: 40 }],
  ]);
});

test('without a bonus on orders nobody reads the feed', () => {
  const { book } = first(views, { Conversions: [order('a', '2026-05-02', 100)] });
  expect(book.results.size).toBe(0);
});
