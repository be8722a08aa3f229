import { flagBit } from '../../../src/domain/attribution/creditFlags';
import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

const shop: Book = {
  Settings: [{ key: 'gross_margin', value: 0.5 }],
  Campaigns: [
    { campaign_id: 'orders' },
    { campaign_id: 'shop', measured_by: 'reports' },
    { campaign_id: 'mall', measured_by: 'reports', gross_margin: 0.2 },
  ],
  Creators: [
    { creator_id: 'ana', name: 'Ana', handle: '@anabakes', platform: 'instagram' },
    { creator_id: 'ben', name: 'Ben', handle: '@benbakes', platform: 'instagram' },
  ],
  Links: [
    { campaign_id: 'shop', creator_id: 'ana', promo_code: 'ANA', utm_content: 'ana-tag' },
    { campaign_id: 'mall', creator_id: 'ben', promo_code: 'BEN', utm_content: 'ben-tag' },
    ...['ana', 'ben'].map((creator_id) => ({
      campaign_id: 'shop',
      creator_id,
      promo_code: 'BOTH',
      utm_content: 'both-tag',
    })),
  ],
};
const report = (more: BookRow, at = 0): BookRow => ({
  report_id: `r${at}`,
  source: 'naver',
  period_start: '2026-05-01',
  period_end: '2026-05-08',
  orders: 2,
  revenue: 100,
  ...more,
});

function reportsOf(rows: BookRow[], change: Book = {}) {
  const { reports, workbook } = measuredBook({ ...shop, ...change, Reported: rows });
  const { reading } = workbook;
  return {
    reports,
    named: reports.counts.map(({ creator, campaign }) =>
      [reading.idTexts('creator_id')[creator], reading.idTexts('campaign_id')[campaign]].join(' '),
    ),
  };
}

/** A code goes before a tag and a tag before Naver's; a key of several names nobody. */
test.each<[string, BookRow, string[]]>([
  ['its own cells', { creator_id: 'ben', campaign_id: 'shop', promo_code: 'ANA' }, ['ben shop']],
  ['a code', { promo_code: 'ana', utm_content: 'ben-tag' }, ['ana shop']],
  ['a tag', { utm_content: 'ben-tag', nt_detail: 'ana-tag' }, ['ben mall']],
  ['a detail', { nt_detail: 'ana-tag', nt_keyword: 'ben-tag' }, ['ana shop']],
  ['a keyword', { nt_keyword: 'ben-tag' }, ['ben mall']],
  [
    'a code of two beside a tag of one',
    { promo_code: 'BOTH', utm_content: 'ben-tag' },
    ['ben mall'],
  ],
  ['a code of two in her campaign', { promo_code: 'BOTH', campaign_id: 'shop' }, [' shop']],
  ['a handle as the detail', { nt_detail: 'benbakes', campaign_id: 'shop' }, ['ben shop']],
  ['a handle as the keyword', { nt_keyword: 'anabakes', campaign_id: 'mall' }, ['ana mall']],
  ['a handle as the tag', { utm_content: 'benbakes', campaign_id: 'shop' }, ['ben shop']],
  ['nobody', { campaign_id: 'shop' }, [' shop']],
])('%s', (_, row, expected) => {
  expect(reportsOf([report(row)]).named).toEqual(expected);
});

/** Who is named alone works where she posts or has links, if that is one campaign measured by reports. */
test.each<[string, string, Book, string[]]>([
  ['her links are in one', 'ben', {}, []],
  [
    'her post is in one',
    'ana',
    {
      Links: [],
      Posts: [{ post_id: 'p', creator_id: 'ana', campaign_id: 'mall', published_at: '2026-05-01' }],
    },
    ['ana mall'],
  ],
  [
    'her link is in one, another’s in another',
    'ana',
    { Links: (shop.Links ?? []).slice(0, 2) },
    ['ana shop'],
  ],
  ['in two', 'ben', { Links: shop.Links ?? [] }, []],
  [
    'in one that orders measure',
    'ana',
    { Links: [{ campaign_id: 'orders', creator_id: 'ana', promo_code: 'ANA' }] },
    [],
  ],
  [
    'in one beside one that orders measure',
    'ana',
    {
      Links: ['orders', 'mall'].map((campaign_id) => ({
        campaign_id,
        creator_id: 'ana',
        promo_code: campaign_id,
      })),
    },
    ['ana mall'],
  ],
  ['nobody is named', '', { Links: (shop.Links ?? []).slice(0, 1) }, []],
])('the campaign of whom a report names alone: %s', (_, creator_id, change, expected) => {
  expect(reportsOf([report({ creator_id })], change).named).toEqual(expected);
});

test('margin by the rate of the campaign, else of Settings, else unknown', () => {
  const margins = (change: Book) =>
    reportsOf(
      ['shop', 'mall'].map((campaign_id, at) => report({ campaign_id, creator_id: 'ana' }, at)),
      change,
    ).reports.counts.map(({ margin }) => margin);
  expect(margins({})).toEqual([50, 20]);
  expect(margins({ Settings: [] })).toEqual([Number.NaN, 20]);
});

test('clicks that her posts tell are not told again', () => {
  const clicks = (campaign_id: string, ofPost: unknown) =>
    reportsOf([report({ campaign_id: 'shop', creator_id: 'ana', clicks: 7 })], {
      Posts: [
        {
          post_id: 'p',
          creator_id: 'ana',
          campaign_id,
          published_at: '2026-05-01',
          clicks: ofPost,
        },
      ],
    }).reports.counts.map((each) => each.clicks);
  expect(clicks('shop', 3)).toEqual([Number.NaN]);
  expect(clicks('shop', '')).toEqual([7]);
  expect(clicks('mall', 3)).toEqual([7]);
});

test('a report of one day counts; what is left out is named by its row', () => {
  const { reports } = reportsOf([
    report({ campaign_id: 'shop', creator_id: 'ana', period_start: '2026-05-08' }, 1),
    report({ campaign_id: 'orders', creator_id: 'ana' }, 2),
    report({ campaign_id: 'mall', creator_id: 'ben', period_start: '2026-05-01' }, 3),
    report(
      {
        campaign_id: 'mall',
        creator_id: 'ben',
        period_start: '2026-05-05',
        period_end: '2026-05-12',
      },
      4,
    ),
  ]);
  expect(reports.counts.map(({ sheetRow }) => sheetRow)).toEqual([2, 5]);
  expect(reports.notMeasured.map(({ sheetRow }) => sheetRow)).toEqual([3]);
  expect(reports.partly).toEqual([{ sheetRow: 4, byRow: 5 }]);
});

/** Design 10.10: such orders stand in other_; what does not count at all is not flagged. */
test('orders of a campaign that reports measure are flagged', () => {
  const { credits } = measuredBook({
    ...shop,
    Posts: [
      { post_id: 'p', creator_id: 'ana', campaign_id: 'shop', published_at: '2026-05-01' },
      { post_id: 'q', creator_id: 'ana', campaign_id: 'orders', published_at: '2026-05-01' },
    ],
    Links: [
      { campaign_id: 'shop', creator_id: 'ana', promo_code: 'ANA' },
      { campaign_id: 'orders', creator_id: 'ana', utm_content: 'x' },
    ],
    Conversions: [
      { promo_code: 'ANA' },
      { promo_code: 'ANA', status: 'cancelled' },
      { utm_content: 'x' },
    ].map((row, at) => ({
      conversion_id: `o${at}`,
      kind: 'order',
      occurred_at: '2026-05-02',
      revenue: 10,
      ...row,
    })),
  });
  const bit = flagBit('measured_by_reports');
  expect([...credits.flags].map((flags) => (flags & bit) !== 0)).toEqual([true, false, false]);
});
