import { chance } from '../../../src/domain/judgement/chance';
import { headerRow } from '../../../src/workbook/write/headerRow';
import { type Book, type BookRow, runBook } from '../../support/jobBook';

type Rows = readonly BookRow[];

/** A business with one campaign: what the test says stands in place of the usual. */
function business(change: Book, campaign: BookRow = {}): Book {
  return {
    Settings: [
      { key: 'target_cpa', value: 20 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [{ campaign_id: 'A', name: 'A', ...campaign }],
    Creators: ['ann', 'bea'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Posts: [post('p1', 'ann', 200)],
    Links: [link('ann'), link('bea')],
    ...change,
  };
}

function post(post_id: string, creator_id: string, fee: number, change: BookRow = {}): BookRow {
  return { post_id, creator_id, campaign_id: 'A', published_at: '2026-05-01', fee, ...change };
}

function link(creator: string, campaign_id = 'A'): BookRow {
  return { campaign_id, creator_id: creator, utm_content: `${creator}-${campaign_id}` };
}

function conversions(kind: string, count: number, change: BookRow = {}): Rows {
  return Array.from({ length: count }, (_, index) => ({
    conversion_id: `${kind}${String(change.utm_content ?? '')}${index}`,
    kind,
    occurred_at: '2026-05-02',
    utm_content: 'ann-A',
    revenue: kind === 'order' ? 50 : '',
    ...change,
  }));
}

function rowsOf(book: Book) {
  return runBook(book).tab('Scoreboard');
}

function rowOf(book: Book, creator = 'ann') {
  return rowsOf(book).find(({ creator_id }) => creator_id === creator) ?? {};
}

test('the first columns are the contract (design section 3)', () => {
  expect(headerRow('Scoreboard').slice(0, 18)).toEqual([
    'Scope',
    'Creator ID',
    'Creator',
    'Campaign ID',
    'Verdict',
    'Why',
    'Next step',
    'Next budget',
    'Spend',
    'Counted spend',
    'Conversions',
    'CPA',
    'CPA low',
    'CPA high',
    'ROMI',
    'ROMI low',
    'ROMI high',
    'Signals',
  ]);
});

test('a row is what the cells say of the same numbers (judgement.md section 10)', () => {
  const book = business({
    Posts: [post('p1', 'ann', 300)],
    Conversions: conversions('order', 4),
    Settings: [{ key: 'target_cpa', value: 100 }],
  });
  // CPARANGE(300, 4) and CHANCE(300, 4, 100) with bunching 1.5
  expect(rowOf(book)).toMatchObject({
    counted_spend: 300,
    conversions: 4,
    cpa: 75,
    cpa_low: 30.56,
    cpa_high: 221.17,
    chance: 0.6491,
    verdict: 'keep testing',
    next_budget: 1.5,
  });
});

test('twenty spent and one sale at a target of 100 is too early to say', () => {
  const book = business({
    Posts: [post('p1', 'ann', 20)],
    Conversions: conversions('order', 1),
    Settings: [{ key: 'target_cpa', value: 100 }],
  });
  expect(rowOf(book)).toMatchObject({ verdict: 'too early', next_budget: 1.5 });
});

describe('the action of the campaign decides what a conversion is', () => {
  const leads = conversions('lead', 40);

  test.each([0, 1])('leads are judged as leads, also beside %p orders', (orders) => {
    const book = business(
      { Conversions: [...leads, ...conversions('order', orders, { lead_id: 'lead0' })] },
      { action: 'lead' },
    );
    expect(rowOf(book)).toMatchObject({
      verdict: 'scale',
      conversions: 40,
      cpa: 5,
      action: 'lead',
      orders,
      romi: '',
    });
    expect(String(rowOf(book).why)).toContain('what a lead is worth');
  });

  test('a lead has a return where the campaign says what it is worth: (40 · 15 - 200) / 200', () => {
    const book = business({ Conversions: leads }, { action: 'lead', lead_value: 15 });
    expect(rowOf(book)).toMatchObject({ romi: 2 });
    expect(Number(rowOf(book).romi_low)).toBeLessThan(2);
  });

  test.each(['booking', 'payment', 'order', ''])(
    '%p counts orders, whatever else arrived',
    (action) => {
      const book = business({ Conversions: leads }, { action });
      expect(rowOf(book)).toMatchObject({ conversions: 0, cpa: '', leads: 40, verdict: 'stop' });
    },
  );

  const mixed = business({
    Campaigns: [
      { campaign_id: 'A', name: 'A', action: 'lead', target_cpa: 20 },
      { campaign_id: 'B', name: 'B', action: 'order', target_cpa: 50 },
    ],
    Posts: [post('p1', 'ann', 200), post('p2', 'ann', 300, { campaign_id: 'B' })],
    Links: [
      { ...link('ann'), post_id: 'p1' },
      { ...link('ann', 'B'), post_id: 'p2' },
    ],
    Conversions: [...leads, ...conversions('order', 6, { utm_content: 'ann-B' })],
  });

  test('different actions of a creator: a row and a word for each campaign', () => {
    const own = rowsOf(mixed).filter(({ creator_id }) => creator_id === 'ann');
    expect(
      own.map(({ scope, campaign_id, conversions: count, cpa, spend }) => [
        scope,
        campaign_id,
        count,
        cpa,
        spend,
      ]),
    ).toEqual([
      ['creator in campaign', 'A', 40, 5, 200],
      ['creator in campaign', 'B', 6, 50, 300],
    ]);
  });

  test('a total over different actions shows spend and no word', () => {
    expect(rowsOf(mixed).find(({ scope }) => scope === 'total')).toMatchObject({
      spend: 500,
      verdict: '',
      conversions: '',
      cpa: '',
      counted_spend: '',
      romi: '',
    });
  });

  test('one action, several campaigns: money counts in the targets of its own campaign', () => {
    const two = business({
      Campaigns: [
        { campaign_id: 'A', target_cpa: 10 },
        { campaign_id: 'B', target_cpa: 100 },
      ],
      Posts: [post('p1', 'ann', 100), post('p2', 'ann', 100, { campaign_id: 'B' })],
      Links: [
        { ...link('ann'), post_id: 'p1' },
        { ...link('ann', 'B'), post_id: 'p2' },
      ],
      Conversions: conversions('order', 5),
    });
    // x = 100 / 10 + 100 / 100; posts of 5 and 0 orders for equal money: φ = (15 + 5) / (10 + 1)
    const expected = chance({ cost: 11, conversions: 5, targetCpa: 1, bunching: 20 / 11 });
    const row = rowOf(two);
    expect(row).toMatchObject({ scope: 'creator', campaign_id: '', counted_spend: 200, cpa: 40 });
    expect(row.chance).toBeCloseTo(expected, 4);
  });
});

describe('what was not tracked is not zero', () => {
  test('without a key of her own a creator cannot be measured, whatever the spend', () => {
    const book = business({
      Posts: [post('p1', 'ann', 200), post('p2', 'cyd', 900)],
      Creators: ['ann', 'cyd'].map((creator_id) => ({ creator_id, platform: 'x' })),
      Links: [link('ann')],
      Conversions: conversions('order', 20),
    });
    expect(rowOf(book, 'cyd')).toMatchObject({
      verdict: 'not measurable',
      spend: 900,
      counted_spend: '',
      conversions: '',
      cpa: '',
      cpa_low: '',
      romi: '',
      chance: '',
      next_budget: '',
    });
    expect(String(rowOf(book, 'cyd').next_step)).toContain('code or link');
    const [first] = rowsOf(book).filter(({ scope }) => scope === 'creator');
    expect(first).toMatchObject({ creator_id: 'cyd' });
    const campaign = rowsOf(book).find(({ scope }) => scope === 'campaign') ?? {};
    expect(campaign).toMatchObject({ spend: 1100, counted_spend: 200, cpa: 10 });
    expect(String(campaign.why)).toMatch(/^900 of 1,100 spent cannot be measured/);
  });

  test('a key that two creators share is nobody’s own', () => {
    const shared = ['ann', 'bea'].map((each) => ({ ...link(each), utm_content: 'same' }));
    expect(rowOf(business({ Links: shared }))).toMatchObject({ verdict: 'not measurable' });
  });

  test.each([
    [2, 'scale'],
    [1, 'not measurable'],
  ])('%p keyed orders of 20', (keyed, verdict) => {
    const book = business({
      Posts: [post('p1', 'ann', 1)],
      Conversions: [
        ...conversions('order', keyed),
        ...conversions('order', 20 - keyed, { conversion_id: undefined, utm_content: '' }).map(
          (row, index) => ({ ...row, conversion_id: `none${index}` }),
        ),
      ],
    });
    const found = rowOf(book).verdict;
    expect(found === 'not measurable').toBe(verdict === 'not measurable');
  });

  test('ten answers make the survey a key that everybody has', () => {
    const book = business({
      Links: [link('bea')],
      Conversions: Array.from({ length: 12 }, (_, index) => ({
        conversion_id: `s${index}`,
        kind: 'order',
        occurred_at: '2026-05-02',
        survey_creator: index < 3 ? 'ann' : 'a friend',
        revenue: 50,
      })),
    });
    expect(rowOf(book)).toMatchObject({ conversions: 3, cpa: 66.67 });
    const fewer = { ...book, Conversions: (book.Conversions ?? []).slice(0, 9) };
    expect(rowOf(fewer)).toMatchObject({ verdict: 'not measurable', conversions: '' });
  });

  test('orders without a key keep a creator from being stopped (κ 0.5 below half of all keyed)', () => {
    const book = (unkeyed: number) =>
      business({
        Settings: [{ key: 'target_cpa', value: 100 }],
        Posts: [post('p1', 'ann', 700)],
        Conversions: [
          ...conversions('order', 2),
          ...Array.from({ length: unkeyed }, (_, index) => ({
            conversion_id: `u${index}`,
            kind: 'order',
            occurred_at: '2026-05-03',
            revenue: 50,
          })),
        ],
      });
    expect(rowOf(book(0))).toMatchObject({ verdict: 'stop', next_budget: 0 });
    expect(rowOf(book(10))).toMatchObject({ verdict: 'keep testing', next_budget: 0.5 });
  });
});

describe('unknown margins are not zero', () => {
  const noMargin = { Settings: [{ key: 'target_cpa', value: 20 }] };
  const withGoods = (known: number) =>
    conversions('order', 20).map((row, index) =>
      index < known ? { ...row, cost_of_goods: 20 } : row,
    );

  test.each([
    // mean margin 30 · 20 orders = 600 of 200
    [20, 2, ''],
    [16, 2, 'margin known for 16 of 20 orders'],
    [15, '', 'margin known for 15 of 20 orders'],
    [0, '', 'margin known for 0 of 20 orders'],
  ])('%p of 20 known: ROMI %p', (known, romi, said) => {
    const row = rowOf(business({ ...noMargin, Conversions: withGoods(known) }));
    expect([row.romi, row.margin_known]).toEqual([romi, said]);
    expect(String(row.why).includes('margin known')).toBe(said !== '');
  });

  test('a refund of everything says nothing about the margin of the others', () => {
    const [sold, back] = conversions('order', 2);
    const Conversions = [
      { ...sold, revenue: 500, refunded: 0 },
      { ...back, revenue: 40, refunded: 40 },
    ];
    const { tab } = runBook(business({ ...noMargin, Conversions }));
    const row = tab('Scoreboard').find(({ creator_id }) => creator_id === 'ann');
    expect(row).toMatchObject({ romi: '', margin: '', orders: 1, refunded_orders: 1, cpa: 200 });
    const { found = '' } = tab('Health').find(({ column }) => column === 'Gross margin') ?? {};
    expect(found).toBe(`1 order without a known margin: ${sold?.conversion_id}`);
  });

  test('the goods of a refunded order are a loss: (30 - 10 - 20) / 20', () => {
    const [sold, back] = conversions('order', 2);
    const Conversions = [
      { ...sold, revenue: 50, cost_of_goods: 20 },
      { ...back, revenue: 40, refunded: 40, cost_of_goods: 10 },
    ];
    const row = rowOf(business({ ...noMargin, Posts: [post('p1', 'ann', 20)], Conversions }));
    expect(row).toMatchObject({ romi: 0, conversions: 1, cpa: 20 });
  });

  test('without an order all is lost so far, and how much one may bring is unknown', () => {
    expect(rowOf(business({}))).toMatchObject({ romi: -1, romi_low: -1, romi_high: '' });
  });

  test('profitable above target is to be renegotiated, with a price', () => {
    const row = rowOf(
      business({
        Settings: [
          { key: 'target_cpa', value: 100 },
          { key: 'gross_margin', value: 1 },
        ],
        Posts: [post('p1', 'ann', 1500)],
        // VERDICT(1500, 9, 100, B 200)
        Conversions: conversions('order', 9, { revenue: 200 }),
      }),
    );
    expect(row).toMatchObject({ verdict: 'renegotiate', next_budget: 1, chance: 0.0921 });
    expect(String(row.why)).toContain('offer 900 for a post instead of 1,500');
  });
});

describe('open windows', () => {
  const now = Date.UTC(2026, 5, 1);
  const open = business({
    Posts: [
      post('p1', 'ann', 200),
      post('p2', 'ann', 100, { published_at: '2026-05-30' }),
      post('p3', 'ann', 900, { published_at: '2026-06-02' }),
    ],
    Conversions: conversions('order', 30),
  });

  test('an open post counts as far as its conversions have had time to come, and is named', () => {
    // All 30 conversions of closed posts came on day 1: F(2) = (30 + 20·F0(2)) / 50,
    // F0(2) = (1 - 2^(-2/1.5)) / (1 - 2^(-7/1.5)) = 0.627727
    const share = (30 + 20 * ((1 - 2 ** (-2 / 1.5)) / (1 - 2 ** (-7 / 1.5)))) / 50;
    const row = rowOf(open);
    expect(row).toMatchObject({ spend: 300, verdict: 'scale', posts: 2 });
    expect(Number(row.counted_spend)).toBeCloseTo(200 + 100 * share, 2);
    expect(Number(row.cpa)).toBeCloseTo(Number(row.counted_spend) / 30, 2);
    expect(String(row.why)).toContain('Posts with an open window: 1');
  });

  test('a planned post costs nothing and has no row until its moment', () => {
    const { tab } = runBook(open, { nowMs: now });
    expect(tab('Looker').map(({ post_id }) => post_id)).not.toContain('p3');
    expect(tab('Health').map(({ found }) => found)).toContain('p3 is planned for Jun 2, 2026');
    const later = runBook(open, { nowMs: now + 2 * 86_400_000 });
    expect(later.tab('Looker').map(({ post_id }) => post_id)).toContain('p3');
  });
});

test('adding a creator changes nobody else’s row', () => {
  const one = business({ Conversions: conversions('order', 4) });
  const two = {
    ...one,
    Posts: [...(one.Posts ?? []), post('p2', 'bea', 500)],
  };
  const judged = ({ chance, cpa_low, cpa_high, verdict }: Record<string, unknown>) => [
    chance,
    cpa_low,
    cpa_high,
    verdict,
  ];
  expect(judged(rowOf(two))).toEqual(judged(rowOf(one)));
});

test('the next step follows how the creator is paid', () => {
  const book = (payment_model: string) =>
    business({ Creators: [{ creator_id: 'ann', platform: 'x', payment_model }] });
  const next = ['fixed', 'hybrid', 'performance', 'barter'].map(
    (model) => String(rowOf(book(model)).next_step).split(':')[0],
  );
  expect(next).toEqual([
    'No further fixed fee',
    'No further fixed part',
    'Put no more work into it',
    'Send no more product',
  ]);
});

test('a campaign above target takes a step off the next budget of those still tested', () => {
  const three = ['ann', 'bea', 'cyd', 'dot'];
  const book = business({
    Settings: [{ key: 'target_cpa', value: 100 }],
    Creators: three.map((creator_id) => ({ creator_id, platform: 'x' })),
    Links: three.map((each) => link(each)),
    // VERDICT(250, 2, 100), campaign stop
    Posts: three.map((each) => post(`p-${each}`, each, each === 'ann' ? 250 : 1000)),
    Conversions: conversions('order', 2),
  });
  expect(rowsOf(book).find(({ scope }) => scope === 'campaign')).toMatchObject({ verdict: 'stop' });
  expect(rowOf(book)).toMatchObject({ verdict: 'keep testing', next_budget: 0.5, chance: 0.4063 });
});

describe('whose terms count', () => {
  test('a refund of a part comes off the margin: 4 · (50 - 30) · 0.5 of 100 spent', () => {
    const Conversions = conversions('order', 4, { refunded: 30 });
    expect(rowOf(business({ Posts: [post('p1', 'ann', 100)], Conversions }))).toMatchObject({
      romi: -0.6,
    });
  });

  test('a refund of everything without known goods is no loss beyond the cost: 50 · 1 - 50 of 50', () => {
    const [sold, back] = conversions('order', 2);
    const book = business({
      Settings: [],
      Posts: [post('p1', 'ann', 50)],
      Conversions: [
        { ...sold, cost_of_goods: 0 },
        { ...back, refunded: 50 },
      ],
    });
    expect(rowOf(book)).toMatchObject({ romi: 0, margin: 50 });
  });

  test('the campaign’s own margin goes before that of Settings: 4 · 50 · 0.9 of 100 spent', () => {
    const Conversions = conversions('order', 4);
    const book = business({ Posts: [post('p1', 'ann', 100)], Conversions }, { gross_margin: 0.9 });
    expect(rowOf(book)).toMatchObject({ romi: 0.8 });
  });

  test('the campaign’s own window goes before that of Settings', () => {
    const Conversions = conversions('order', 4, { occurred_at: '2026-05-12' });
    expect(rowOf(business({ Conversions }))).toMatchObject({ conversions: 0 });
    expect(rowOf(business({ Conversions }, { window_days: 14 }))).toMatchObject({ conversions: 4 });
  });
});

// Thousands and decimal signs: Unicode CLDR.
test.each([
  ['en_US', '1,300 of 1,500 spent'],
  ['de_DE', '1.300 of 1.500 spent'],
  ['fr_FR', '1\u202f300 of 1\u202f500 spent'],
])('sentences part thousands as the file does: %s', (locale, expected) => {
  const spent = business({
    Posts: [post('p1', 'ann', 200), post('p2', 'bea', 1300)],
    Links: [link('ann')],
    Conversions: conversions('order', 20),
  });
  const whys = runBook(spent, { locale })
    .tab('Scoreboard')
    .map(({ why }) => String(why));
  expect(whys.filter((why) => why.includes(expected))).not.toEqual([]);
});
