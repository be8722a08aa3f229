import { type Book, type BookRow, runBook, total } from '../../support/jobBook';

function bookWith(conversions: BookRow[], settings: BookRow[] = []): Book {
  return {
    Settings: [{ key: 'gross_margin', value: 0.5 }, ...settings],
    Campaigns: [{ campaign_id: 'serum', name: 'Serum', action: 'order' }],
    Creators: [{ creator_id: 'bora', name: 'Bora', platform: 'instagram', handle: 'bora.test' }],
    Posts: [
      {
        post_id: 'b1',
        creator_id: 'bora',
        campaign_id: 'serum',
        published_at: '2026-05-01',
        fee: 50,
      },
    ],
    Links: [{ campaign_id: 'serum', creator_id: 'bora', post_id: 'b1', utm_content: 'bora_b1' }],
    Conversions: conversions.map((row) => ({
      kind: 'order',
      occurred_at: '2026-05-03 10:00',
      utm_content: 'bora_b1',
      ...row,
    })),
  };
}

function figures(conversions: BookRow[], settings: BookRow[] = []) {
  const { tab } = runBook(bookWith(conversions, settings));
  const feed = tab('Looker');
  return {
    revenue: total(feed, 'revenue'),
    refunds: total(feed, 'refunds'),
    credits: tab('Credits').map(({ conversion_id, evidence, flags }) =>
      [conversion_id, evidence, flags].join(' ').trim(),
    ),
    health: tab('Health').filter(
      ({ tab: name, column }) =>
        name === 'Conversions' || /status words|vat rate/i.test(String(column)),
    ),
  };
}

test.each<[string, BookRow[], number, number, string[]]>([
  [
    'with a suffix',
    [
      { conversion_id: 'o1', revenue: 80 },
      { conversion_id: 'o1-refund', revenue: -30, status: 'refunded' },
    ],
    80,
    30,
    ['o1 utm'],
  ],
  [
    'under the same number, before its order',
    [
      { conversion_id: 'o1', revenue: -30 },
      { conversion_id: 'o1', revenue: 80 },
    ],
    80,
    30,
    ['o1 utm'],
  ],
  [
    'in two parts',
    [
      { conversion_id: '#7', revenue: 80 },
      { conversion_id: '#7-R1', revenue: -30 },
      { conversion_id: '#7-R2', revenue: -30 },
    ],
    80,
    60,
    ['#7 utm'],
  ],
  [
    'of everything',
    [
      { conversion_id: 'o1', revenue: 80 },
      { conversion_id: 'o1_refund', revenue: -80 },
    ],
    80,
    80,
    ['o1 utm refunded_in_full'],
  ],
  [
    'beside another in the order’s own cell',
    [
      { conversion_id: 'o1', revenue: 80, refunded: 10 },
      { conversion_id: 'o1-refund', revenue: -20 },
    ],
    80,
    30,
    ['o1 utm'],
  ],
  [
    'that the order’s own cell tells, too',
    [
      { conversion_id: 'o1', revenue: 80, refunded: 80 },
      { conversion_id: 'o1-refund', revenue: -80 },
    ],
    80,
    80,
    ['o1 utm refunded_in_full'],
  ],
  [
    'with a minus in the cell',
    [{ conversion_id: 'o1', revenue: 80, refunded: -20 }],
    80,
    20,
    ['o1 utm'],
  ],
  [
    'by a status alone',
    [{ conversion_id: 'o1', revenue: 80, status: '환불완료' }],
    80,
    80,
    ['o1 utm refunded_in_full'],
  ],
  [
    'by a status and an amount',
    [{ conversion_id: 'o1', revenue: 80, status: 'Refunded', refunded: 30 }],
    80,
    30,
    ['o1 utm'],
  ],
])(
  'a refund %s lowers its order and is none (design 10.4)',
  (_, rows, revenue, refunds, credits) => {
    expect(figures(rows)).toEqual({ revenue, refunds, credits, health: [] });
  },
);

test('a refund without its order counts for nobody and is listed', () => {
  const { revenue, refunds, credits, health } = figures([
    { conversion_id: 'o1', revenue: 80 },
    { conversion_id: 'o9-refund', revenue: -25 },
  ]);
  expect([revenue, refunds, credits]).toEqual([80, 0, ['o1 utm']]);
  expect(health).toMatchObject([{ row: 3, found: 'o9-refund: 25 given back, but no such order' }]);
});

test('a later row that cancels an order changes it; one that says nothing new is a repeat', () => {
  expect(
    figures([
      { conversion_id: 'o1', revenue: 80 },
      { conversion_id: 'o1', revenue: 80, status: 'storniert' },
    ]),
  ).toMatchObject({
    credits: ['o1 excluded'],
    health: [],
  });
  expect(
    figures([
      { conversion_id: 'o1', revenue: 80 },
      { conversion_id: 'o1', revenue: 70 },
    ]),
  ).toMatchObject({
    revenue: 80,
    credits: ['o1 utm'],
    health: [{ row: 3, found: 'o1 again (first in row 2)' }],
  });
});

test('unpaid orders are excluded and flagged unless they shall count', () => {
  const rows = [
    { conversion_id: 'o1', revenue: 80, status: '입금대기' },
    { conversion_id: 'o2', revenue: 10, status: 'paid' },
  ];
  expect(figures(rows)).toMatchObject({
    revenue: 10,
    credits: ['o1 excluded unpaid', 'o2 utm'],
    health: [{ row: 2, found: '1 order not paid yet, 80 in all' }],
  });
  expect(figures(rows, [{ key: 'count_unpaid', value: 'yes' }])).toMatchObject({
    revenue: 90,
    credits: ['o1 utm', 'o2 utm'],
    health: [],
  });
});

test('a word that nobody knows counts as a sale and is listed once with its rows', () => {
  const rows = [1, 2, 3].map((id) => ({
    conversion_id: `o${id}`,
    revenue: 10,
    status: 'Sonderfall',
  }));
  expect(figures(rows)).toMatchObject({
    revenue: 30,
    health: [{ row: 2, found: 'Sonderfall: 3 rows count as sales' }],
  });
  const explained = figures(rows, [{ key: 'status_words', value: 'sonderfall=no sale; oops' }]);
  expect(explained).toMatchObject({ revenue: 0, health: [{ tab: 'Settings', found: 'oops' }] });
});

test('with VAT included, revenue and refunds are told without it', () => {
  const rows = [
    { conversion_id: 'o1', revenue: 110 },
    { conversion_id: 'o1-refund', revenue: -55 },
  ];
  const included = { key: 'vat_included', value: 'yes' };
  expect(figures(rows, [included, { key: 'vat_rate', value: '10%' }])).toMatchObject({
    revenue: 100,
    refunds: 50,
  });
  expect(figures(rows, [included])).toMatchObject({
    revenue: 110,
    health: [{ column: 'Vat rate' }],
  });
});

test.each([
  ['booking', 'order'],
  ['Payment', 'order'],
  ['sale', 'order'],
  ['주문', 'order'],
  ['예약', 'order'],
  ['결제', 'order'],
  ['리드', 'lead'],
  ['문의', 'lead'],
])('kind %s is read as %s (design 10.3)', (kind, expected) => {
  const { tab } = runBook(bookWith([{ conversion_id: 'x', kind }]));
  expect(tab('Credits').map((credit) => credit.kind)).toEqual([expected]);
});

test('a lead with a minus stays a lead, without the amount', () => {
  const { tab } = runBook(
    bookWith([{ conversion_id: 'x', kind: 'lead', revenue: -5, status: 'pending' }]),
  );
  expect(total(tab('Looker'), 'leads')).toBe(1);
  expect(total(tab('Looker'), 'revenue')).toBe(0);
  expect(tab('Health')).toContainEqual(expect.objectContaining({ found: 'a lead with a minus' }));
});
