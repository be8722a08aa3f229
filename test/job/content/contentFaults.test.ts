import { contentFaults } from '../../../src/job/content/contentFaults';
import { type Book, type BookRow, measuredBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;
type Fault = [kind: string, severity: string, row: number | null, column: string, who: string];

/** Posts in order: labelled, in own words; two of Mina's, and two of Joon's in another campaign. */
const post = (
  post_id: string,
  creator_id: string,
  caption: string,
  more: BookRow = {},
): BookRow => ({
  post_id,
  creator_id,
  campaign_id: creator_id === 'mina' ? 'spring' : 'summer',
  published_at: '2026-05-01T10:00',
  caption,
  ...more,
});
const [first, second, third, fourth] = [
  post('p1', 'joon', '#ad I bring this bottle to every class and refill it twice'),
  post('p2', 'joon', '#ad Hiking with two litres, and a leaking cap once'),
  post('p3', 'mina', '#ad My mother wants one, too, so we ordered again'),
  post('p4', 'mina', '#ad Third week without a single plastic cup at work'),
] as const;
const unlabelled = 'so good to have around';

/** What is wrong: row and column as the spreadsheet shows them, and whose it is. The run is on 1 June 2026. */
function faultsOf(change: Change): Fault[] {
  const measured = measuredBook({
    Settings: [{ key: 'window_days', value: 7 }],
    Campaigns: [{ campaign_id: 'summer' }, { campaign_id: 'spring', audience_country: 'US' }],
    Creators: [
      { creator_id: 'joon', platform: 'instagram', followers: 9_000 },
      { creator_id: 'mina', platform: 'instagram', followers: 9_999 },
      { creator_id: 'big', platform: 'instagram', followers: 480_000 },
      { creator_id: 'new', platform: 'instagram' },
    ],
    Links: [
      { campaign_id: 'summer', creator_id: 'joon', promo_code: 'JOON10' },
      { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA10, MINA20' },
    ],
    Posts: [first, second, third, fourth],
    ...change,
  });
  const { workbook, attribution } = measured;
  const { windowEndsAt } = attribution.posts;
  return contentFaults({ ...measured, windowEndsAt }).map(
    ({ kind, severity, row, column, creator, campaign }) => [
      kind,
      severity,
      row,
      column,
      `${workbook.reading.idTexts('creator_id')[creator]} ${workbook.reading.idTexts('campaign_id')[campaign]}`,
    ],
  );
}
const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  terms_evidence: 'https://m.example',
};
const brief = { brief_id: 'b', campaign_id: 'spring', creator_id: 'mina' };
const paid = (more: BookRow): BookRow[] => [
  first,
  second,
  { ...third, ...more },
  { ...fourth, ...more },
];

test.each<[string, Change, Fault[]]>([
  ['all in order', {}, []],
  ['no caption', { Posts: [first, second, third, { ...fourth, caption: '' }] }, []],
  [
    'no label',
    { Posts: [first, second, third, { ...fourth, caption: unlabelled }] },
    [['label', 'error', 5, 'caption', 'mina spring']],
  ],
  [
    'no label at the run’s own moment',
    {
      Posts: [first, second, third, { ...fourth, caption: unlabelled, published_at: '2026-06-01' }],
    },
    [['label', 'error', 5, 'caption', 'mina spring']],
  ],
  [
    'a label in a country without known rules',
    {
      Campaigns: [
        { campaign_id: 'spring', audience_country: 'Atlantis' },
        { campaign_id: 'summer' },
      ],
    },
    [],
  ],
  // Japan's own label is #PR; that the FTC finds it unclear says nothing there
  [
    'a word that is too weak elsewhere, in such a country',
    {
      Campaigns: [{ campaign_id: 'spring', audience_country: 'JP' }, { campaign_id: 'summer' }],
      Posts: [first, second, third, { ...fourth, caption: '#PR 一週間使ってみました' }],
    },
    [],
  ],
  [
    'a label by the name of another member of the EU',
    {
      Campaigns: [{ campaign_id: 'summer' }, { campaign_id: 'spring', audience_country: 'Spain' }],
    },
    [],
  ],
  [
    'no label in such a country',
    {
      Campaigns: [
        { campaign_id: 'spring', audience_country: 'Atlantis' },
        { campaign_id: 'summer' },
      ],
      Posts: [first, second, third, { ...fourth, caption: unlabelled }],
    },
    [['label', 'error', 5, 'caption', 'mina spring']],
  ],
  // In Germany #ad is no label; the campaign of the first row says nothing of countries
  [
    'a label by the campaign’s own country',
    { Campaigns: [{ campaign_id: 'summer' }, { campaign_id: 'spring', audience_country: 'DE' }] },
    [
      ['label', 'error', 4, 'caption', 'mina spring'],
      ['label', 'error', 5, 'caption', 'mina spring'],
    ],
  ],
  [
    'little more than her second code',
    {
      Posts: [
        first,
        second,
        third,
        { ...fourth, caption: '#ad Use code MINA20 for 20% off, link in bio' },
      ],
    },
    [['check', 'warning', 5, 'caption', 'mina spring']],
  ],
  [
    'three captions alike',
    { Posts: [...['p1', 'p2', 'p5'].map((id) => ({ ...first, post_id: id })), third, fourth] },
    [['check', 'warning', null, 'caption', ' summer']],
  ],
  [
    'three captions of links, handles and signs alone',
    {
      Posts: [
        ...['!!!', 'https://shop.example', '@mina'].map((caption, at) => ({
          ...first,
          post_id: `s${at}`,
          published_at: '2026-05-01T10:00',
          caption,
        })),
        third,
        fourth,
      ],
    },
    [2, 3, 4].map((row): Fault => ['label', 'error', row, 'caption', 'joon summer']),
  ],
  ['two captions alike', { Posts: [first, { ...first, post_id: 'p2' }, third, fourth] }, []],
  [
    'a fee with brief and terms',
    { Posts: paid({ fee: 50 }), Briefs: [brief], Collaborations: [terms] },
    [],
  ],
  [
    'a fee without either, once',
    { Posts: paid({ fee: 50 }) },
    [['check', 'warning', 4, 'fee', 'mina spring']],
  ],
  [
    'a fee with another’s terms',
    {
      Posts: paid({ fee: 50 }),
      Briefs: [brief],
      Collaborations: [{ ...terms, creator_id: 'joon' }],
    },
    [['check', 'warning', 4, 'fee', 'mina spring']],
  ],
  [
    'a fee with terms that nobody kept',
    {
      Posts: paid({ fee: 50 }),
      Briefs: [brief],
      Collaborations: [{ ...terms, terms_evidence: '' }],
    },
    [['check', 'warning', 4, 'fee', 'mina spring']],
  ],
  [
    'a fee with another’s brief',
    {
      Posts: paid({ fee: 50 }),
      Briefs: [{ ...brief, creator_id: 'joon' }],
      Collaborations: [terms],
    },
    [['check', 'warning', 4, 'fee', 'mina spring']],
  ],
  [
    'a fee with the campaign’s brief',
    { Posts: paid({ fee: 50 }), Briefs: [{ ...brief, creator_id: '' }], Collaborations: [terms] },
    [],
  ],
  ['neither fee nor product', { Posts: paid({ fee: 0, product_cost: 0 }) }, []],
  [
    'a gift without a brief',
    { Posts: paid({ product_cost: 20 }) },
    [['check', 'warning', 4, 'product_cost', 'mina spring']],
  ],
  [
    'a fee beside a product',
    { Posts: paid({ fee: 50, product_cost: 20 }) },
    [['check', 'warning', 4, 'fee', 'mina spring']],
  ],
  [
    'products alone for a large creator',
    { Collaborations: [{ ...terms, creator_id: 'big', payment_model: 'barter' }] },
    [['check', 'warning', 4, 'payment_model', 'big ']],
  ],
  [
    'products alone, closed',
    { Collaborations: [{ ...terms, creator_id: 'big', payment_model: 'barter', stage: 'closed' }] },
    [],
  ],
  [
    'another payment of a large creator',
    { Collaborations: [{ ...terms, creator_id: 'big', payment_model: 'fixed' }] },
    [],
  ],
  [
    'products alone for a small creator',
    { Collaborations: [{ ...terms, payment_model: 'barter' }] },
    [],
  ],
  [
    'products alone for one whose followers nobody knows',
    { Collaborations: [{ ...terms, creator_id: 'new', payment_model: 'barter' }] },
    [],
  ],
  [
    'a bonus for views',
    { Collaborations: [{ ...terms, bonus_metric: 'views' }] },
    [['check', 'note', 2, 'bonus_metric', 'mina spring']],
  ],
  [
    'a bonus for views, closed',
    { Collaborations: [{ ...terms, bonus_metric: 'views', stage: 'closed' }] },
    [],
  ],
  [
    'an excluded post',
    { Posts: [first, second, third, { ...fourth, excluded_from: '2026-05-04' }] },
    [['incident', 'warning', 5, 'excluded_from', 'mina spring']],
  ],
  [
    'an excluded post with an open inquiry',
    {
      Posts: [first, second, third, { ...fourth, excluded_from: '2026-05-04' }],
      Inquiries: [
        { inquiry_id: 'i', kind: 'incident', opened_at: '2026-05-04', summary: 'x', post_id: 'p4' },
      ],
    },
    [['incident', 'warning', 5, 'excluded_from', 'mina spring']],
  ],
  // A window of 7 days after 25 May closes at the run's own moment
  [
    'one post, its window just over',
    { Posts: [first, second, { ...third, published_at: '2026-05-25' }] },
    [['check', 'note', 4, 'creator_id', 'mina spring']],
  ],
  [
    'one post, its window open',
    { Posts: [first, second, { ...third, published_at: '2026-05-25T00:01' }] },
    [],
  ],
])('%s', (_, change, expected) => {
  expect(faultsOf(change)).toEqual(expected);
});
