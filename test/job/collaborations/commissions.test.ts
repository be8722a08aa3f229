import { type Book, type BookRow, runBook, total } from '../../support/jobBook';

/** Share 10 % of revenue after refunds; window 7 days, commission 30 days; refund period 14 days. */
const book = (change: Partial<Record<keyof Book, readonly BookRow[]>> = {}): Book => ({
  Settings: [
    { key: 'currency', value: 'USD' },
    { key: 'gross_margin', value: 0.5 },
    { key: 'refund_days', value: 14 },
  ],
  Campaigns: [{ campaign_id: 'spring', name: 'Spring', window_days: 7 }],
  Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
  Posts: [
    {
      post_id: 'p1',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-01',
      fee: 100,
    },
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
  Collaborations: [
    {
      collab_id: 'mina-spring',
      creator_id: 'mina',
      campaign_id: 'spring',
      stage: 'live',
      commission_share: 0.1,
      commission_days: 30,
    },
  ],
  Conversions: [
    order('in', '2026-05-03', 200),
    // Beyond the 7 days of the window, within the 30 of the terms.
    order('late', '2026-05-20', 100),
    order('part', '2026-05-04', 80, 30),
    order('back', '2026-05-05', 60, 60),
    // 30 days after the post begin to end: not before 31 May.
    order('over', '2026-05-31', 500),
    order('early', '2026-04-30', 500),
    { ...order('lead', '2026-05-03', 0), kind: 'lead' },
    { ...order('void', '2026-05-03', 900), status: 'cancelled' },
    { ...order('other', '2026-05-03', 900), promo_code: '' },
  ],
  ...change,
});

function order(id: string, day: string, revenue: number, refunded: number | '' = ''): BookRow {
  return {
    conversion_id: id,
    kind: 'order',
    occurred_at: `${day}T12:00`,
    promo_code: 'MINA',
    revenue,
    refunded,
  };
}

test('each credited order within window or commission days, by hand', () => {
  const { tab } = runBook(book());
  const shown = tab('Commissions').map(({ conversion_id, base, amount, state, hold_until }) => [
    conversion_id,
    base,
    amount,
    state,
    String(hold_until).slice(0, 10),
  ]);
  // Held until 14 days after the order, at least until the window closes on 8 May; the run is on 1 June.
  expect(shown).toEqual([
    ['in', 200, 20, 'due', '2026-05-17'],
    ['late', 100, 10, 'held', '2026-06-03'],
    ['part', 50, 5, 'due', '2026-05-18'],
    ['back', 0, 0, 'void', '2026-05-19'],
  ]);
});

/** Terms end 30 days after the post, to the moment: 1 May + 30 days = 31 May; the run is on 1 June, 00:00. */
test.each<[string, BookRow[], string, string[]]>([
  ['the last moment of the terms', [], '2026-05-30T23:59', ['2026-06-13']],
  ['the first moment after them', [], '2026-05-31T00:00', []],
  ['the moment of the run', [{ published_at: '2026-05-30' }], '2026-06-01T00:00', ['2026-06-15']],
  ['a moment after the run', [{ published_at: '2026-05-30' }], '2026-06-01T00:01', []],
  // 14 days after the order is 13 May; the window closes on 29 May
  [
    'a window longer than the refund period',
    [{ published_at: '2026-04-29', window: 30 }],
    '2026-04-29T12:00',
    ['2026-05-29'],
  ],
])('%s', (_, [post = {}], occurred_at, held) => {
  const [own] = book().Posts ?? [];
  const { window = 7, ...change } = post;
  const { tab } = runBook(
    book({
      Campaigns: [{ campaign_id: 'spring', name: 'Spring', window_days: window }],
      Posts: [{ ...own, ...change }],
      Conversions: [{ ...order('one', '2026-05-01', 200), occurred_at }],
    }),
  );
  expect(tab('Commissions').map((line) => String(line.hold_until).slice(0, 10))).toEqual(held);
});

test('blank commission days add none, and an early order earns none', () => {
  const [terms] = book().Collaborations ?? [];
  const { tab } = runBook(book({ Collaborations: [{ ...terms, commission_days: '' }] }));
  const ids = tab('Commissions').map(({ conversion_id }) => conversion_id);
  expect(ids).toEqual(['in', 'part', 'back']);
});

test('it is spend of the order’s day in Looker and Scoreboard, beside the fee', () => {
  const { tab } = runBook(book());
  const looker = tab('Looker');
  // 100 fee + 20 + 10 + 5
  expect(total(looker, 'spend')).toBe(135);
  const beside = looker.filter(({ evidence, spend }) => evidence === '(none)' && spend !== 100);
  expect(
    beside.map(({ date, spend, post_id, timing }) => [
      String(date).slice(0, 10),
      spend,
      post_id,
      timing,
    ]),
  ).toEqual([
    ['2026-05-03', 20, 'p1', '(none)'],
    ['2026-05-04', 5, 'p1', '(none)'],
    ['2026-05-20', 10, 'p1', '(none)'],
  ]);
  const scoreboard = tab('Scoreboard');
  for (const row of scoreboard) expect(row.spend).toBe(135);
  // CPA = 135 / 2 in-window orders (one came back whole, one is late)
  expect(scoreboard[0]?.counted_spend).toBe(135);
  expect(total(looker, 'counted_spend')).toBe(135);
  expect(total(looker, 'return_spend')).toBe(135);
});

test('of the margin, when the terms say so', () => {
  const [terms] = book().Collaborations ?? [];
  const { tab } = runBook(book({ Collaborations: [{ ...terms, commission_base: 'margin' }] }));
  // 10 % of 50 % of 200
  expect(tab('Commissions')[0]).toMatchObject({ base: 100, amount: 10 });
});

test('an order that another creator has a claim on waits for a decision', () => {
  const links = [
    { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' },
    { campaign_id: 'spring', creator_id: 'joon', utm_content: 'joon_1' },
  ];
  const conversions = [{ ...order('in', '2026-05-03', 200), utm_content: 'joon_1' }];
  const { tab } = runBook(book({ Links: links, Conversions: conversions }));
  expect(tab('Commissions')).toMatchObject([{ amount: 20, state: 'held' }]);
  expect(tab('Commissions')[0]?.why).toContain('another creator has a claim');
});

describe('payments beside posts', () => {
  const payout = { collab_id: 'mina-spring', amount: 40, state: 'paid', paid_on: '2026-05-25' };
  const spendOf = (row: BookRow) =>
    total(
      runBook(book({ Conversions: [], Payouts: [{ payout_id: 'x', ...payout, ...row }] })).tab(
        'Looker',
      ),
      'spend',
    ) - 100;

  test.each<[string, BookRow, number]>([
    ['a kill fee counts on its day', { kind: 'kill_fee' }, 40],
    ['a correction counts, below zero too', { kind: 'adjustment', amount: -15 }, -15],
    ['a fee is spend of its post', { kind: 'fee' }, 0],
    ['a commission has counted with its orders', { kind: 'commission' }, 0],
    ['what is only approved has cost nothing', { kind: 'kill_fee', state: 'approved' }, 0],
    ['what is paid after the run is not there yet', { kind: 'kill_fee', paid_on: '2026-06-02' }, 0],
    ['another currency is not added', { kind: 'kill_fee', currency: 'EUR' }, 0],
    ['the own currency is', { kind: 'kill_fee', currency: 'usd' }, 40],
  ])('%s', (_what, row, expected) => {
    expect(spendOf(row)).toBe(expected);
  });

  test('its row has no post', () => {
    const { tab } = runBook(
      book({ Conversions: [], Payouts: [{ payout_id: 'x', ...payout, kind: 'kill_fee' }] }),
    );
    expect(tab('Looker').find(({ spend }) => spend === 40)).toMatchObject({
      post_id: '(none)',
      creator_id: 'mina',
      campaign_id: 'spring',
      date: '2026-05-25T00:00:00.000Z',
    });
  });
});

test('a bonus that looks like the commission is asked about', () => {
  const [post] = book().Posts ?? [];
  const found = (bonus: number) =>
    runBook(book({ Posts: [{ ...post, bonus }] }))
      .tab('Health')
      .filter(({ column }) => column === 'Bonus');
  expect(found(35)).toHaveLength(1);
  expect(found(50)).toHaveLength(0);
});

test('without commission terms nothing changes', () => {
  const [terms] = book().Collaborations ?? [];
  const { output } = runBook(book({ Collaborations: [{ ...terms, commission_share: '' }] }));
  expect(output.tabs.map(({ name }) => name)).not.toContain('Commissions');
});
