import { type BookRow, runBook } from '../../support/jobBook';

/** Links of two creators; an order of each pair of pieces of evidence. */
function told(language: string, precedence: string, order: BookRow, ...more: BookRow[]) {
  return runBook({
    Settings: [
      { key: 'language', value: language },
      { key: 'precedence', value: precedence },
    ],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: ['ana', 'ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Posts: ['ana', 'ben'].map((creator_id) => ({
      post_id: creator_id,
      creator_id,
      campaign_id: 'spring',
      published_at: '2026-05-01',
    })),
    Links: ['ana', 'ben'].map((creator_id) => ({
      campaign_id: 'spring',
      creator_id,
      promo_code: creator_id,
      utm_content: creator_id,
      landing_page: `https://shop.example/${creator_id}`,
      item_keys: `${creator_id} set`,
    })),
    Conversions: [
      { conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02', ...order },
      ...more,
    ],
  })
    .output.tabs.find(({ name }) => name === 'Health')
    ?.rows.map((row) => row.join(' | '))
    .filter((row) => /won|기여 인정/.test(row));
}

/** Design 10.8: code > item > utm > landing; with `click` utm > code. The losing piece's own column is named. */
test.each<[string, BookRow, string, string]>([
  [
    'code',
    { promo_code: 'ana', utm_content: 'ben' },
    'UTM content',
    'o: utm names another creator; code of ana won',
  ],
  [
    'click',
    { promo_code: 'ana', utm_content: 'ben' },
    'Promo code',
    'o: code names another creator; utm of ben won',
  ],
  [
    'code',
    { item_text: 'ana set', landing_page: 'https://shop.example/ben' },
    'Landing page',
    'o: landing names another creator; item of ana won',
  ],
  [
    'code',
    { promo_code: 'ana', item_text: 'ben set' },
    'Item text',
    'o: item names another creator; code of ana won',
  ],
])('with precedence %s: %p', (precedence, order, column, found) => {
  const rows = told('en', precedence, order);
  expect(rows).toHaveLength(1);
  expect(rows?.[0]).toContain(`| Conversions | 2 | ${column} |`);
  expect(rows?.[0]).toContain(found);
});

test('an order that came from a lead is its lead’s creator’s, and is told as such', () => {
  const lead = { conversion_id: 'l', kind: 'lead', occurred_at: '2026-05-02', promo_code: 'ana' };
  const [row, ...others] = told('en', 'code', { utm_content: 'ben', lead_id: 'l' }, lead) ?? [];
  expect(row).toContain('o: utm names another creator; ana, who brought its lead, won');
  expect(others).toEqual([]);
});

test('in Korean files evidence is called in Korean', () => {
  const [row] = told('ko', 'code', { promo_code: 'ana', utm_content: 'ben' }) ?? [];
  expect(row).toContain('o: UTM 태그 근거는 다른 크리에이터, ana의 코드 근거로 기여 인정');
});
