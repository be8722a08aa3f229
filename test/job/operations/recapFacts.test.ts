import { type Message, say } from '../../../src/ground/text/text';
import { recapFacts } from '../../../src/job/operations/recapFacts';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  agreed_on: '2026-04-20',
};
const post = (post_id: string, day: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: day,
  ...more,
});
const hers = post('p', '2026-05-01');
/** Of the time before the collaboration. */
const earlier = (post_id: string, more: BookRow): BookRow =>
  post(post_id, '2026-03-01', { campaign_id: 'winter', ...more });

function factsOf(ofTerms: BookRow, change: Change = {}) {
  const { book, cases } = workOf({
    Settings: [{ key: 'currency', value: 'USD' }],
    Campaigns: [{ campaign_id: 'spring', name: 'Spring' }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Collaborations: [{ ...terms, ...ofTerms }],
    Posts: [hers],
    ...change,
  });
  const [each] = cases;
  if (each === undefined) throw new Error('no case');
  return recapFacts(each, book);
}
const english = (text: Message) => say(text, 'en');

test('whose it is, and her posts in their order', () => {
  const Posts = [
    post('second', '2026-05-09', { views: 900 }),
    post('first', '2026-05-01', { views: 1200, reach: 1000, likes: 40, clicks: 7 }),
    post('planned', '2026-06-02'),
  ];
  const facts = factsOf({}, { Posts });
  expect([facts.creator, facts.campaign]).toEqual(['Mina', 'Spring']);
  const day = Date.UTC(2026, 4, 1) / 86_400_000;
  expect(facts.posts).toEqual([
    { day, views: 1200, reach: 1000, engagement: 0.04, clicks: 7 },
    { day: day + 8, views: 900, reach: null, engagement: null, clicks: null },
  ]);
});

/** Engagements are likes, comments, saves and shares, as far as they are known, per reach (else impressions, else views). */
test.each<[BookRow, number | null]>([
  [{ likes: 40, comments: 6, saves: 3, shares: 1, reach: 1000 }, 0.05],
  [{ comments: 6, reach: 1000, impressions: 2000, views: 3000 }, 0.006],
  [{ saves: 6, impressions: 2000, views: 3000 }, 0.003],
  [{ shares: 6, views: 3000 }, 0.002],
  [{ likes: 0, reach: 1000 }, 0],
  [{ likes: 40 }, null],
  [{ likes: 40, reach: 0 }, null],
  [{ reach: 1000 }, null],
])('engagement of %j is %p', (counts, expected) => {
  const [own] = factsOf({}, { Posts: [{ ...hers, ...counts }] }).posts;
  expect(own?.engagement ?? null).toBe(expected);
});

/** Every post has a reach of 100, so that likes are percent. */
describe('her own median', () => {
  const liked = (...likes: (number | '')[]) =>
    likes.map((count, at) => earlier(`b${at}`, { likes: count, reach: 100 }));
  const medianOf = (rows: readonly BookRow[]) => factsOf({}, { Posts: rows }).medianEngagement;
  const own = { ...hers, likes: 50, reach: 100 };

  test.each<[string, readonly BookRow[], number | null]>([
    ['the middle of three', [...liked(9, 1, 10), own], 0.09],
    ['half way between the two in the middle', [...liked(30, 2, 4, 1), own], 0.03],
    ['one', [...liked(7), own], 0.07],
    ['one that nobody counted says nothing', [...liked(7, ''), own], 0.07],
    ['none', [own], null],
    ['another creator’s', [earlier('o', { likes: 7, reach: 100, creator_id: 'joon' }), own], null],
    [
      'a later one',
      [own, { ...own, post_id: 'l', campaign_id: 'x', published_at: '2026-05-02' }],
      null,
    ],
    ['before anything was posted', liked(7), null],
  ])('%s', (_, rows, expected) => {
    const found = medianOf(rows);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });
});

test('uses of her code: what an order earned and did not lose, where they are shared', () => {
  const Settings = [
    { key: 'currency', value: 'USD' },
    { key: 'margin_rate', value: 0.5 },
  ];
  const order = (id: string, more: BookRow = {}): BookRow => ({
    conversion_id: id,
    kind: 'order',
    occurred_at: '2026-05-02',
    promo_code: 'MINA',
    revenue: 100,
    ...more,
  });
  const change: Change = {
    Settings,
    Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
    Conversions: [order('a'), order('b'), order('c', { refunded: 100 })],
  };
  const withShare = { commission_share: 0.1, stage: 'live' };
  expect(factsOf({ ...withShare, share_orders: true }, change).codeUses).toBe(2);
  expect(factsOf({ ...withShare, share_orders: false }, change).codeUses).toBeNull();
  expect(factsOf(withShare, change).codeUses).toBeNull();
});

test('where her content was used again, and until when', () => {
  const asset = (asset_id: string, more: BookRow): BookRow => ({
    asset_id,
    post_id: 'p',
    touchpoint: 'email',
    started_on: '2026-05-10',
    ...more,
  });
  const Assets = [
    asset('a', { rights_until: '2026-08-01' }),
    asset('b', { touchpoint: '' }),
    asset('unused', { started_on: '' }),
    asset('others', { post_id: 'q' }),
  ];
  const until = Date.UTC(2026, 7, 1) / 86_400_000;
  const { reuse } = factsOf({}, { Assets });
  expect(reuse.map((each) => [english(each.where), each.until])).toEqual([
    ['e-mail', until],
    ['elsewhere', null],
  ]);
});

test('questions under her posts alone', () => {
  const comment = (text: string, post_id: string): BookRow => ({
    creator_id: 'mina',
    post_id,
    text,
  });
  const Comments = [
    comment('Does it work on oily skin?', 'p'),
    comment('Where can I buy it here?', 'q'),
    comment('Which size is it then?', ''),
  ];
  expect(factsOf({}, { Comments }).questions).toEqual(['Does it work on oily skin?']);
});

test('what was learned and is proposed, a sentence a line', () => {
  const facts = factsOf({
    learned: ' Mornings work best. \r\n\r\n Short is better.\n',
    proposal: ' \n ',
  });
  expect(facts.learned).toEqual(['Mornings work best.', 'Short is better.']);
  expect(facts.proposal).toEqual([]);
  expect(factsOf({}).learned).toEqual([]);
});

test('her payments with their state; a cancelled one is none', () => {
  const payout = (payout_id: string, more: BookRow): BookRow => ({
    payout_id,
    collab_id: 'k',
    kind: 'fee',
    amount: 250,
    ...more,
  });
  const Payouts = [
    payout('a', { state: 'paid' }),
    payout('b', { kind: 'rights', amount: 12.5, currency: 'EUR' }),
    payout('c', { state: 'cancelled' }),
    payout('d', { state: 'exported', kind: 'kill_fee' }),
  ];
  expect(
    factsOf({}, { Payouts }).payments.map(({ kind, amount, state }) =>
      [kind, amount, state].map(english),
    ),
  ).toEqual([
    ['fee', 'USD 250', 'paid'],
    ['rights', 'EUR 12.50', 'planned'],
    ['kill fee', 'USD 250', 'on its way'],
  ]);
});
