import { type Book, type BookRow, runBook, total } from '../support/jobBook';

const NOW = Date.UTC(2026, 5, 1);

function order(id: string, change: BookRow = {}): BookRow {
  return {
    conversion_id: id,
    kind: 'order',
    occurred_at: '2026-05-02',
    utm_content: 'm1',
    revenue: 40,
    refunded: '',
    lead_id: '',
    ...change,
  };
}

function run(conversions: readonly BookRow[], change: Book = {}) {
  const { output, tab } = runBook(
    {
      Settings: [{ key: 'gross_margin', value: 0.5 }],
      Campaigns: [{ campaign_id: 'spring' }],
      Creators: [{ creator_id: 'mina', platform: 'instagram' }],
      Posts: [
        {
          post_id: 'm1',
          creator_id: 'mina',
          campaign_id: 'spring',
          published_at: '2026-05-01',
          fee: 100,
        },
      ],
      Links: [{ campaign_id: 'spring', creator_id: 'mina', utm_content: 'm1' }],
      Conversions: conversions,
      ...change,
    },
    { nowMs: NOW },
  );
  const told = (column: string) => tab('Health').filter((row) => row.column === column);
  return { output, looker: tab('Looker'), told };
}

// Right answers by hand: the rows that stay are two orders of 40.
test.each([
  ['a year of five digits', '20226-05-02'],
  ['the year 1926', '1926-05-02'],
  ['the year 2226', new Date(Date.UTC(2226, 4, 2))],
  ['a date that is yet to come', '2026-06-02'],
  ['a moment later than the run', new Date(NOW + 1)],
])('%s is listed and the row left out', (_what, occurred_at) => {
  const { output, looker, told } = run([order('1'), order('2', { occurred_at }), order('3')]);
  expect(total(looker, 'orders')).toBe(2);
  expect(total(looker, 'revenue')).toBe(80);
  expect(told('Occurred at')).toMatchObject([{ severity: 'error', tab: 'Conversions', row: 3 }]);
  expect(output.rowCounts).toEqual({ read: 7, used: 6, leftOut: 1 });
});

test('an amount of 18 digits is refused and leaves the cents of other orders alone', () => {
  const { looker, told } = run([
    order('1', { revenue: 40.01 }),
    order('2', { revenue: 123_456_789_012_345_680 }),
    order('3', { revenue: 40.01 }),
  ]);
  expect(total(looker, 'revenue')).toBe(80.02);
  expect(told('Revenue')).toMatchObject([{ severity: 'warning', row: 3 }]);
});

test('a trillion is still an amount', () => {
  const { looker } = run([order('1', { revenue: 1e12 })]);
  expect(total(looker, 'revenue')).toBe(1e12);
});

test('refunds above the revenue are one line, whatever their number', () => {
  const { told } = run([
    order('1', { refunded: 41 }),
    order('2', { refunded: 40 }),
    order('3', { refunded: 400 }),
  ]);
  expect(told('Refunded').map(({ row, found }) => [row, found])).toEqual([
    [2, '2 orders with a refund above the revenue: 1, 3'],
  ]);
});

test('an order before its lead and leads that nobody knows are named', () => {
  const lead = { ...order('L'), kind: 'lead', occurred_at: '2026-05-04', revenue: '' };
  const { told } = run([
    lead,
    order('1', { lead_id: 'L' }),
    order('2', { lead_id: 'nowhere' }),
    order('3', { lead_id: 'nowhere', occurred_at: '2026-05-05' }),
  ]);
  expect(told('Lead ID').map(({ row, found }) => [row, found])).toEqual([
    [4, '2 orders name leads that are not there: nowhere'],
    [3, '1 is earlier than its lead L'],
  ]);
});

test('unknown creators in Snapshots, Comments and Briefs are one line each', () => {
  const strays = ['mina', 'who', 'else', 'who'].map((creator_id) => ({ creator_id }));
  const { told } = run([order('1')], {
    Snapshots: strays.map((row) => ({ ...row, taken_on: '2026-05-01', followers: 10 })),
    Comments: strays.map((row) => ({ ...row, text: 'Lovely' })),
    Briefs: strays.map((row, index) => ({ ...row, brief_id: `b${index}`, campaign_id: 'spring' })),
  });
  // Posts has a line of its own: mina has published once only.
  const elsewhere = told('Creator ID').filter(({ tab }) => tab !== 'Posts');
  expect(elsewhere.map(({ tab, row, found }) => [tab, row, found])).toEqual(
    ['Snapshots', 'Comments', 'Briefs'].map((tab) => [
      tab,
      3,
      '3 rows name creators who are not there: who, else',
    ]),
  );
});
