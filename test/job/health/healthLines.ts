import { type Book, type BookRow, runBook } from '../../support/jobBook';

/** A shop in which only what the test changes is amiss. The columns of a tab stand as its rows name them. */
export const base: Book = {
  Settings: [
    { key: 'target_cpa', value: 20 },
    { key: 'gross_margin', value: 0.5 },
  ],
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: ['ana', 'ben'].map((creator_id) => ({
    creator_id,
    name: creator_id,
    platform: 'instagram',
  })),
  Posts: ['ana', 'ben'].map((creator_id) => ({
    post_id: creator_id === 'ana' ? 'a' : 'b',
    creator_id,
    campaign_id: 'spring',
    published_at: '2026-05-01',
    fee: 0,
  })),
  Links: ['ana', 'ben'].map((creator_id) => ({
    campaign_id: 'spring',
    creator_id,
    promo_code: creator_id.toUpperCase(),
    utm_content: `${creator_id}-1`,
  })),
  Conversions: [],
};
export const [anaLink, benLink] = base.Links as [BookRow, BookRow];
export const order = (conversion_id: string, more: BookRow = {}): BookRow => ({
  conversion_id,
  kind: 'order',
  occurred_at: '2026-05-03',
  promo_code: 'ANA',
  revenue: 50,
  ...more,
});
export const lead = (conversion_id: string, more: BookRow = {}) =>
  order(conversion_id, { kind: 'lead', revenue: '', ...more });
export const orders = (count: number, more: BookRow = {}) =>
  Array.from({ length: count }, (_, at) => order(`o${at + 1}`, more));

export type Line = readonly [
  severity: string,
  where: string,
  expected: string,
  found: string,
  toDo: RegExp,
];

/** What no test of lines is about: nobody is vetted, every creator has one post, a tab is not there or empty. */
const usual = /^not enough data|one post in|^no such tab|neither a brief|^nothing$/;

export function linesOf(change: Book): unknown[][] {
  return runBook({ ...base, ...change })
    .tab('Health')
    .filter(({ found, where }) => !(usual.test(String(found)) && where !== 'Settings'))
    .map(({ severity, where, expected, found, what_to_do }) => [
      severity,
      where,
      expected,
      found,
      what_to_do,
    ]);
}

/** A line as it is expected: what to do by the words that matter. */
export function told([severity, where, expected, found, toDo]: Line): unknown[] {
  return [severity, where, expected, found, expect.stringMatching(toDo)];
}
