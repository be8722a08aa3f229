import { type Book, type BookRow, runBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const terms = { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'live' };
const payout = {
  payout_id: 'x',
  collab_id: 'k',
  kind: 'fee',
  amount: 100,
  override_reason: 'agreed',
};
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
  fee: 100,
  views: 10,
};

/** What Health says about one column: severity, what was expected and found. */
function told(column: string, change: Change): unknown[] {
  return runBook({
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'refund_days', value: 14 },
    ],
    Campaigns: [{ campaign_id: 'spring', window_days: 7 }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
    Posts: [post],
    Collaborations: [terms],
    ...change,
  })
    .tab('Health')
    .filter(
      ({ tab, column: of }) => /^(?:Payouts|Collaborations)$/.test(String(tab)) && of === column,
    )
    .map(({ severity, row, found }) => [severity, row, found]);
}

test.each<[string, BookRow, unknown[]]>([
  ['a known collaboration', {}, []],
  ['one that stands nowhere', { collab_id: 'gone' }, [['warning', 2, expect.stringMatching(/./)]]],
])('payment of %s', (_, change, expected) => {
  expect(told('Collab ID', { Payouts: [{ ...payout, ...change }] })).toEqual(expected);
});

test.each<[string, string, unknown[]]>([
  ['its own currency', 'USD', []],
  ['none', '', []],
  ['another', 'EUR', [['error', 2, 'x is in EUR']]],
])('currency: %s', (_, currency, expected) => {
  expect(told('Currency', { Payouts: [{ ...payout, currency }] })).toEqual(expected);
});

test.each<[string, unknown]>([
  ['planned', []],
  ['cancelled', []],
  ['', []],
  [
    'approved',
    [['error', 2, expect.stringContaining('x stands at “Approved”, but this is open: ')]],
  ],
  [
    'exported',
    [['error', 2, expect.stringContaining('x stands at “In a payment file”, but this is open: ')]],
  ],
  ['paid', [['error', 2, expect.stringContaining('x stands at “Paid”, but this is open: ')]]],
])('past the gate: “%s”', (state, expected) => {
  const shut = { ...payout, override_reason: '', state, paid_on: '2026-05-20' };
  expect(told('State', { Payouts: [shut] })).toEqual(expected);
  expect(told('State', { Payouts: [{ ...shut, override_reason: 'agreed' }] })).toEqual([]);
});

test('all that lacks is named, a space between one and the next', () => {
  const [found] = told('State', {
    Payouts: [{ ...payout, override_reason: '', state: 'approved' }],
  });
  expect(String((found as unknown[])[2])).toMatch(/\. [A-Z].*\. [A-Z]/);
});

test.each<[string, BookRow, unknown[]]>([
  ['paid on a day', { state: 'paid', paid_on: '2026-05-20' }, []],
  ['paid without one', { state: 'paid' }, [['warning', 2, expect.stringContaining('x')]]],
  ['approved without one', { state: 'approved' }, []],
])('%s', (_, change, expected) => {
  expect(told('Paid on', { Payouts: [{ ...payout, ...change }] })).toEqual(expected);
});

const tax = {
  kind: 'KR business income',
  applies: 'withhold',
  rate: 0.03,
  valid_from: '2026-01-01',
};
const taxed = { ...payout, tax_kind: tax.kind };

test.each<[string, BookRow, unknown[]]>([
  ['planned', { state: 'planned' }, []],
  [
    'approved, nothing withheld',
    { state: 'approved' },
    [['warning', 2, 'x: no tax withheld (KR business income)']],
  ],
  [
    'exported, nothing withheld',
    { state: 'exported' },
    [['warning', 2, 'x: no tax withheld (KR business income)']],
  ],
  ['approved, all right', { state: 'approved', withheld: 3 }, []],
  ['less than a cent beside it', { state: 'approved', withheld: 3.004 }, []],
  [
    'a cent beside it',
    { state: 'approved', withheld: 3.01 },
    [['warning', 2, 'x: USD 3.01 withheld (KR business income)']],
  ],
  ['no kind of tax', { state: 'approved', tax_kind: '' }, []],
  [
    'approved before the rate began',
    { state: 'approved', approved_on: '2025-12-31', withheld: 9 },
    [],
  ],
  // The day of payment goes before the day of approval
  [
    'paid before it, approved after',
    { state: 'paid', paid_on: '2025-12-31', approved_on: '2026-02-01', withheld: 9 },
    [],
  ],
])('withheld: %s', (_, change, expected) => {
  expect(told('Withheld', { Tax: [tax], Payouts: [{ ...taxed, ...change }] })).toEqual(expected);
});

test('what to do differs where no row of Tax holds', () => {
  const todo = (valid_from: string) =>
    runBook({
      Collaborations: [terms],
      Tax: [{ ...tax, valid_from }],
      Payouts: [{ ...taxed, state: 'approved' }],
    })
      .tab('Health')
      .filter(({ column }) => column === 'Withheld')
      .map(({ what_to_do }) => what_to_do);
  expect(todo('2026-01-01')).toHaveLength(1);
  expect(todo('2026-07-01')).toHaveLength(1);
  expect(todo('2026-01-01')).not.toEqual(todo('2026-07-01'));
});

/** 10 % of 200 is due; 20 of it may be paid out. */
test.each<[string, number, unknown[]]>([
  ['what was earned', 20, []],
  ['less', 15, []],
  ['more', 25, [['note', 2, 'k: USD 5 more commission paid than earned']]],
])('commission paid: %s', (_, amount, expected) => {
  const change: Change = {
    Collaborations: [{ ...terms, commission_share: 0.1 }],
    Conversions: [
      {
        conversion_id: 'o',
        kind: 'order',
        occurred_at: '2026-05-03',
        promo_code: 'MINA',
        revenue: 200,
      },
    ],
    Payouts: [{ ...payout, kind: 'commission', amount, state: 'paid', paid_on: '2026-05-30' }],
  };
  const found = told('Commission share', change) as unknown[][];
  expect(found.map(([severity, row]) => [severity, row])).toEqual(
    expected.map((each) => (each as unknown[]).slice(0, 2)),
  );
  expect(found.every(([, , text]) => String(text).includes('USD 5'))).toBe(true);
});

const paid = (amount: number, change: BookRow = {}) => ({
  ...payout,
  payout_id: `x${amount}`,
  amount,
  state: 'paid',
  paid_on: '2026-05-20',
  ...change,
});

/** Fees and bonuses that were paid must stand in Posts, where they count as spend. */
test.each<[string, BookRow[], BookRow[], boolean]>([
  ['as much as the post says', [paid(100)], [post], false],
  [
    'fee and bonus together',
    [paid(100), paid(20, { kind: 'bonus' })],
    [{ ...post, bonus: 20 }],
    false,
  ],
  ['a cent more', [paid(100.01)], [post], true],
  ['two parts that are more', [paid(60), paid(50)], [post], true],
  ['a bonus that stands nowhere', [paid(20, { kind: 'bonus' })], [{ ...post, fee: '' }], true],
  ['two posts', [paid(150)], [post, { ...post, post_id: 'q', fee: 50 }], false],
  ['not paid yet', [paid(150, { state: 'approved' })], [post], false],
  ['another kind of payment', [paid(150, { kind: 'rights' })], [post], false],
  ['no post to stand in', [paid(150)], [], false],
])('fees of posts: %s', (_, Payouts, Posts, isTold) => {
  const found = told('Fee', { Payouts, Posts }).filter((each) => String(each).includes('paid'));
  expect(found).toHaveLength(isTold ? 1 : 0);
});

test('what is paid and what stands in Posts are both named', () => {
  const health = runBook({
    Settings: [{ key: 'currency', value: 'USD' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Campaigns: [{ campaign_id: 'spring' }],
    Posts: [post],
    Collaborations: [terms],
    Payouts: [paid(150)],
  }).tab('Health');
  const [found] = health.filter(({ tab, column }) => tab === 'Collaborations' && column === 'Fee');
  expect([found?.severity, found?.row]).toEqual(['warning', 2]);
  expect(String(found?.found)).toContain('USD 150');
  expect(String(found?.expected)).toContain('USD 100');
});

test.each<[string, BookRow, BookRow[], number]>([
  ['views are known', { bonus_metric: 'views', bonus_amount: 5 }, [post], 0],
  [
    'views are blank',
    { bonus_metric: 'views', bonus_amount: 5 },
    [{ ...post, views: '' }, post],
    1,
  ],
  ['no bonus', { bonus_metric: 'views' }, [{ ...post, views: '' }], 0],
  ['a bonus on orders', { bonus_metric: 'orders', bonus_amount: 5 }, [{ ...post, views: '' }], 0],
])('a bonus where %s', (_, change, Posts, count) => {
  const found = told('Bonus metric', { Posts, Collaborations: [{ ...terms, ...change }] }).filter(
    (each) => String(each).includes('counts views'),
  );
  expect(found.map((each) => (each as unknown[]).slice(0, 2))).toEqual(
    Array.from({ length: count }, () => ['note', 2]),
  );
});
