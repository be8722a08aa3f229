import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

/** Ana and Ben in windows of 7 days from 1 May and, apart from it, from 20 May. */
const shop: Book = {
  Campaigns: [{ campaign_id: 'spring', window_days: 7 }],
  Creators: ['ana', 'ben'].map((creator_id) => ({
    creator_id,
    name: creator_id,
    platform: 'instagram',
  })),
  Posts: [
    { post_id: 'b', creator_id: 'ben', campaign_id: 'spring', published_at: '2026-05-20' },
    { post_id: 'a', creator_id: 'ana', campaign_id: 'spring', published_at: '2026-05-01' },
  ],
  Links: ['ana', 'ben'].map((creator_id) => ({
    campaign_id: 'spring',
    creator_id,
    promo_code: creator_id,
    item_keys: `${creator_id} lipstick`,
    utm_content: 'shared',
    landing_page: 'https://shop.example/shared',
  })),
};

function keysOf(conversions: BookRow[]) {
  const { tally, campaign } = measuredBook({
    ...shop,
    Conversions: conversions.map((row, index) => ({
      conversion_id: `o${index}`,
      kind: 'order',
      occurred_at: '2026-05-03',
      ...row,
    })),
  });
  return tally.keysOf(campaign('spring'));
}

/** A key is one that matches somebody known, whoever that is (design 10.7). */
test.each<[string, BookRow, number]>([
  ['a code', { promo_code: 'ana' }, 1],
  ['codes of two creators', { promo_code: 'ana, ben' }, 1],
  ['items of two creators', { item_text: 'ana lipstick and ben lipstick' }, 1],
  ['a tag of two creators', { utm_content: 'shared' }, 1],
  ['a page of two creators', { landing_page: 'https://shop.example/shared' }, 1],
  ['a code that nobody knows', { promo_code: 'welcome' }, 0],
  ['an answer alone', { survey_creator: 'ana' }, 0],
  ['nothing', {}, 0],
])('%s: %s', (_, row, withKey) => {
  expect(keysOf([row])).toMatchObject({ orders: 1, withKey, hasSurvey: false });
});

test('valid orders alone, each in [from, to) of a window, in whatever order they stand', () => {
  const at = (occurred_at: string, more: BookRow = {}) => ({
    occurred_at,
    promo_code: 'ana',
    ...more,
  });
  const rows = [
    at('2026-05-26T23:59'),
    at('2026-05-20T00:00'),
    at('2026-05-08T00:00'),
    at('2026-05-07T23:59'),
    at('2026-05-03', { status: 'cancelled' }),
    at('2026-05-03', { kind: 'lead' }),
    at('2026-05-01T00:00'),
    at('2026-04-30T23:59'),
    at('2026-05-19T23:59'),
    at('2026-05-27T00:00'),
  ];
  expect(keysOf(rows)).toMatchObject({ orders: 4, withKey: 4 });
});

/** Four named by answer (one of them by code as well), three by a code: 3 keys, with ten answers 3 + 3. */
test.each([
  [9, { hasSurvey: false, withKey: 3 }],
  [10, { hasSurvey: true, withKey: 6 }],
])('%i answers in the windows', (answers, expected) => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    promo_code: index < 3 ? 'ana' : '',
    survey_creator: index < 2 || index >= answers + 2 ? '' : index < 6 ? 'ana' : 'a friend',
  }));
  expect(keysOf(rows)).toEqual({ orders: 12, named: 4, both: 1, ...expected });
});
