import { type BookRow, runBook } from '../../support/jobBook';

/** Some weeks of a code of ann with some clicks, then a week in which strangers use it. */
function leakedBook(links: readonly BookRow[]) {
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
    Creators: [{ creator_id: 'ann', platform: 'instagram' }],
    Posts: [
      { post_id: 'p1', creator_id: 'ann', campaign_id: 'A', published_at: '2026-03-01', fee: 100 },
    ],
    Links: links,
    Conversions: [
      ...usual.map((day, index) => order(index, day, true)),
      ...Array.from({ length: 24 }, (_, index) => order(100 + index, `05-1${index % 4}`, false)),
    ],
  })
    .tab('Health')
    .filter(({ column }) => column === 'Code leaked at');
}

const link = { campaign_id: 'A', creator_id: 'ann', promo_code: 'ANN15', utm_content: 'ann-A' };

test('a week of strangers is asked about, and never told as certain', () => {
  const [row, ...more] = leakedBook([link]);
  expect(String(row?.found)).toMatch(/, >99% without a click of ann$/);
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
