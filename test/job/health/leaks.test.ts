import { type BookRow, runBook } from '../../support/jobBook';

interface LeakedChange {
  /** What the week's uses are, other than orders by the code alone. */
  readonly strangers?: BookRow;
  readonly posts?: readonly BookRow[];
  readonly orders?: (rows: BookRow[]) => BookRow[];
}

/** Some weeks of a code of ann with some clicks, then a week in which strangers use it. */
function leakedBook(links: readonly BookRow[], change: LeakedChange = {}) {
  const { strangers = {}, posts = [], orders = (rows) => rows } = change;
  const order = (index: number, day: string, clicked: boolean): BookRow => ({
    conversion_id: `o${index}`,
    kind: 'order',
    occurred_at: `2026-${day} 12:00`,
    promo_code: 'ANN15',
    utm_content: clicked ? 'ann-A' : '',
    revenue: 30,
  });
  const usual = ['03-02', '03-09', '03-16', '03-23', '03-30', '04-06', '04-13'];
  return runBook({
    Settings: [{ key: 'target_cpa', value: 20 }],
    Campaigns: [{ campaign_id: 'A', name: 'A' }],
    Creators: ['ann', 'bea'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Posts: [
      { post_id: 'p1', creator_id: 'ann', campaign_id: 'A', published_at: '2026-03-01', fee: 100 },
      ...posts,
    ],
    Links: links,
    Conversions: orders([
      ...usual.map((day, index) => order(index, day, true)),
      ...Array.from({ length: 24 }, (_, index) => ({
        ...order(100 + index, `05-1${index % 4}`, false),
        ...strangers,
      })),
    ]),
  })
    .tab('Health')
    .filter(({ column }) => column === 'Code leaked at');
}

const link = { campaign_id: 'A', creator_id: 'ann', promo_code: 'ANN15', utm_content: 'ann-A' };

test('a week of strangers is asked about, and never told as certain', () => {
  const [row, ...more] = leakedBook([link]);
  expect(String(row?.found)).toMatch(/ \(>99% without a click of ann\)$/);
  expect(more).toEqual([]);
});

test.each([
  ['the week’s first day', '2026-05-10'],
  ['a day in the middle of it', '2026-05-12'],
  ['a day after it', '2026-05-20'],
])('whoever says when it leaked is not asked again: %s', (_, day) => {
  expect(leakedBook([{ ...link, code_leaked_at: day }])).toEqual([]);
});

test('it is enough to say so in one of several links of the code', () => {
  const second = { ...link, utm_content: 'ann-A2', code_leaked_at: '2026-05-12' };
  expect(leakedBook([link, second])).toEqual([]);
});

test('a day that cannot be read is no answer', () => {
  const rows = leakedBook([{ ...link, code_leaked_at: 'last spring' }]);
  expect(rows.filter(({ found }) => /without a click/.test(String(found)))).toHaveLength(1);
});

/** Seven uses in ten weeks before, 24 in the week up to 13 May: 7 of (6 May − 2 March = 65 days) are 0.8 a week. */
test('the line says which code, how often it is usual, and since when', () => {
  const inOrder = leakedBook([{ ...link, utm_content: 'other', promo_code: 'X' }, link]);
  expect(inOrder).toMatchObject([
    {
      severity: 'warning',
      where: 'Links!3:3',
      tab: 'Links',
      row: 3,
      expected: 'about 0.8 uses of ANN15 a week',
      found: expect.stringMatching(
        /^24 uses in 7 days from May 6, 2026 \(>99% without a click of ann\)$/,
      ),
    },
  ]);
  const links = [{ ...link, utm_content: 'other', promo_code: 'X' }, link];
  expect(leakedBook(links, { orders: (rows) => rows.reverse() })).toEqual(inOrder);
});

const postOf = (creator_id: string): BookRow => ({
  post_id: 'p2',
  creator_id,
  campaign_id: 'A',
  published_at: '2026-05-09',
});
/** 24 more buyers in the week after 1 March, all of whom clicked. */
const withBurst = (rows: BookRow[]): BookRow[] => [
  ...rows,
  ...Array.from({ length: 24 }, (_, index) => ({
    ...rows[0],
    conversion_id: `burst${index}`,
    occurred_at: `2026-03-0${3 + (index % 4)} 12:00`,
  })),
];

test.each<[string, LeakedChange, number]>([
  ['cancelled orders are no uses', { strangers: { status: 'cancelled' } }, 0],
  ['leads are none', { strangers: { kind: 'lead', revenue: '' } }, 0],
  ['orders by another code are none', { strangers: { promo_code: 'BEA' } }, 0],
  ['buyers who clicked her link are no strangers', { strangers: { utm_content: 'ann-A' } }, 0],
  ['buyers who clicked another’s link are', { strangers: { utm_content: 'bea-A' } }, 1],
  // After her post of 1 March came 25 uses, so that 24 after another one are usual
  ['as many as after an earlier post of hers', { posts: [postOf('ann')], orders: withBurst }, 0],
  ['as many as after an earlier post, but after none', { orders: withBurst }, 1],
  [
    'as many as after an earlier post, but after another’s',
    { posts: [postOf('bea')], orders: withBurst },
    1,
  ],
])('%s', (_, change, count) => {
  const links = [
    link,
    { campaign_id: 'A', creator_id: 'bea', promo_code: 'BEA', utm_content: 'bea-A' },
  ];
  expect(leakedBook(links, change)).toHaveLength(count);
});

test('a code of two creators is nobody’s to leak', () => {
  expect(leakedBook([link, { ...link, creator_id: 'bea', utm_content: 'bea-A' }])).toEqual([]);
});
