import { type Book, runBook } from '../../support/jobBook';

const book: Book = {
  Campaigns: [
    { campaign_id: 'glow', name: 'Glow' },
    { campaign_id: 'fest', name: 'Fest' },
  ],
  Creators: [
    { creator_id: 'ida', name: 'Ida Berg', platform: 'instagram', handle: '@Ida.Berg' },
    { creator_id: 'ida-2', name: 'Ida B', platform: 'Instagram', handle: 'ida.berg ' },
    {
      creator_id: 'otto',
      name: 'Otto Lind',
      platform: 'youtube',
      handle: 'ottolind',
      also_known_as: 'the bread man',
    },
  ],
  Posts: [{ post_id: 'o1', creator_id: 'otto', campaign_id: 'glow', published_at: '2026-05-01' }],
  Links: [
    { campaign_id: 'glow', creator_id: 'otto', promo_code: 'OTTO10', code_valid_to: '2026-05-04' },
    { campaign_id: 'fest', creator_id: 'otto', utm_content: 'otto_fest' },
    { campaign_id: 'glow', creator_id: 'otto', url: 'https://brand.naver.com/o?utm_content=o' },
    { campaign_id: 'glow', creator_id: 'otto', url: 'https://brand.naver.com/o?nt_source=ig' },
  ],
  Conversions: [
    { conversion_id: 'c1', occurred_at: '2026-05-02', promo_code: 'OTTO10' },
    { conversion_id: 'c2', occurred_at: '2026-05-05', promo_code: 'OTTO10-AB' },
    { conversion_id: 'c3', occurred_at: '2026-05-06', promo_code: 'otto 10' },
    { conversion_id: 'c4', occurred_at: '2026-05-06', utm_content: 'otto_fest' },
    { conversion_id: 'c5', occurred_at: '2026-05-06', survey_creator: 'Bread Man, on youtube' },
    { conversion_id: 'c6', occurred_at: '2026-05-06', survey_creator: 'otolind' },
    { conversion_id: 'c7', occurred_at: '2026-05-06', lead_id: 'late' },
    { conversion_id: 'late', occurred_at: '2026-05-07', kind: 'lead' },
  ].map((row) => ({ kind: 'order', ...row })),
};

const health = runBook(book).tab('Health');

test.each([
  ['Links', 2, 'OTTO10 of Otto Lind: expired or not yet valid code used 2 times, first by c2'],
  ['Creators', 3, 'ida.berg is Ida Berg and Ida B'],
  ['Conversions', 7, '"otolind" (1 answer) may mean Otto Lind'],
  ['Conversions', 8, 'c7 is earlier than its lead late'],
  [
    'Links',
    4,
    'https://brand.naver.com/o?utm_content=o: UTM does not reach the statistics of Smart Store',
  ],
  ['Posts', '', '1 conversion by a link or code of this campaign, and no post in it'],
])('%s %s: %s', (tab, row, found) => {
  expect(health.filter((issue) => issue.found === found)).toMatchObject([{ tab, row }]);
});

test('a Naver link with its tags is fine', () => {
  expect(health.filter(({ tab, row }) => tab === 'Links' && row === 5)).toEqual([]);
});

test('an alias in an answer names its creator', () => {
  const credit = runBook(book)
    .tab('Credits')
    .find((row) => row.conversion_id === 'c5');
  expect(credit).toMatchObject({ creator_id: 'otto', evidence: 'survey' });
});
