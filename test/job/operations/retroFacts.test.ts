import type { RetroFacts } from '../../../src/domain/retro/retroProposals';
import { retroFacts } from '../../../src/job/operations/retroFacts';
import type { Row } from '../../../src/workbook/schema/row';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;
type Line = Partial<Row<'Scoreboard'>>;

const groups = { scenarios: [], collabTypes: [] };
const post = (post_id: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
  ...more,
});
const terms = (collab_id: string, more: BookRow = {}): BookRow => ({
  collab_id,
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'agreed',
  ...more,
});

/** What is known of spring on 1 June 2026, with these lines of the Scoreboard. */
function factsOf(change: Change, lines: readonly Line[] = []): RetroFacts {
  const { book, cases } = workOf({
    Settings: [{ key: 'currency', value: 'USD' }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    ...change,
  });
  const campaign = book.campaigns.get('spring');
  if (campaign === undefined) throw new Error('no campaign');
  return retroFacts(campaign, book, cases, lines as readonly Row<'Scoreboard'>[], groups);
}

test('a campaign of which nothing is known', () => {
  expect(factsOf({})).toEqual({
    creators: [],
    ...groups,
    usedScenarios: [],
    reuse: { used: 0, value: 0 },
    pageLeaks: false,
    hasAudience: false,
    posts: 0,
    postsWithoutKey: 0,
    decided: 0,
    decidedLate: 0,
    duePieces: 0,
    latePieces: 0,
  });
});

test('its posts that are out, their scenarios, and those of creators without a key in it', () => {
  const facts = factsOf({
    Posts: [
      post('a', { scenario: 'review' }),
      post('b', { published_at: '2026-06-01T00:00' }),
      post('c', { published_at: '2026-06-01T00:01' }),
      post('d', { campaign_id: 'summer' }),
      post('e', { creator_id: 'joon' }),
      post('f', { creator_id: 'sora' }),
      post('g', { creator_id: 'sora' }),
    ],
    Links: [
      { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' },
      { campaign_id: 'summer', creator_id: 'joon', promo_code: 'JOON' },
      { campaign_id: 'spring', creator_id: 'sora', url: 'https://shop.example' },
    ],
  });
  expect([facts.posts, facts.postsWithoutKey]).toEqual([5, 3]);
  expect(facts.usedScenarios).toEqual(['review']);
});

test('content of its posts that is in use; what that is worth stands in the total', () => {
  const asset = (asset_id: string, more: BookRow = {}): BookRow => ({
    asset_id,
    post_id: 'a',
    touchpoint: 'ad',
    started_on: '2026-05-10',
    ...more,
  });
  const Assets = [
    asset('w'),
    asset('x'),
    asset('y', { started_on: '' }),
    asset('z', { post_id: 'other' }),
  ];
  const lines: Line[] = [
    { scope: 'campaign', campaign_id: 'spring', reuse_value: 1 },
    { scope: 'total', reuse_value: 70 },
  ];
  expect(factsOf({ Posts: [post('a')], Assets }, lines).reuse).toEqual({ used: 2, value: 70 });
});

test.each<[BookRow, boolean]>([
  [{ audience_who: 'a', audience_cares: 'b', audience_where: 'c' }, true],
  [{ audience_cares: 'b', audience_where: 'c' }, false],
  [{ audience_who: 'a', audience_where: 'c' }, false],
  [{ audience_who: 'a', audience_cares: 'b' }, false],
])('an audience of %j: %p', (more, expected) => {
  expect(factsOf({ Campaigns: [{ campaign_id: 'spring', ...more }] }).hasAudience).toBe(expected);
});

/** The diagnosis of a campaign names its weakest step, in the language of the file. */
test.each<[string, Line[], boolean]>([
  ['the page', [{ scope: 'campaign', campaign_id: 'spring', diagnosis: 'Landing page' }], true],
  ['in Korean', [{ scope: 'campaign', campaign_id: 'spring', diagnosis: '랜딩 페이지' }], true],
  ['the offer', [{ scope: 'campaign', campaign_id: 'spring', diagnosis: 'offer or form' }], false],
  ['of another', [{ scope: 'campaign', campaign_id: 'summer', diagnosis: 'landing page' }], false],
  [
    'of a creator',
    [{ scope: 'creator in campaign', campaign_id: 'spring', diagnosis: 'landing page' }],
    false,
  ],
  ['nothing', [{ scope: 'campaign', campaign_id: 'spring', diagnosis: null }], false],
])('the funnel leaks at the page: %s', (_, lines, expected) => {
  expect(factsOf({}, lines).pageLeaks).toBe(expected);
});

describe('creators', () => {
  test('those whom the Scoreboard knows in the campaign, alone in it or by their own line', () => {
    const lines: Line[] = [
      {
        scope: 'creator in campaign',
        campaign_id: 'spring',
        creator_id: 'mina',
        creator: 'Mina',
        chance: 0.9,
        conversions: 7,
      },
      { scope: 'creator', campaigns: ['winter', 'spring'], creator_id: 'joon', chance: null },
      { scope: 'creator', campaigns: ['winter'], creator_id: 'sora', chance: 0.5 },
      { scope: 'creator in campaign', campaign_id: 'winter', creator_id: 'sora', chance: 0.5 },
      { scope: 'campaign', campaign_id: 'spring', chance: 0.5 },
      { scope: 'total', chance: 0.5 },
    ].map((line) => line as Line);
    expect(factsOf({}, lines).creators).toEqual([
      { name: 'Mina', chance: 0.9, conversions: 7, isNotDelivered: false },
      { name: 'joon', chance: undefined, conversions: 0, isNotDelivered: false },
    ]);
  });

  test('who did not deliver is one of them, though nothing was measured', () => {
    const over = { stage: 'closed', outcome: 'not_delivered' };
    const Collaborations = [
      terms('a', over),
      terms('b', { ...over, creator_id: 'joon' }),
      terms('c', { creator_id: 'sora', stage: 'closed', outcome: 'ended' }),
      terms('d', { ...over, creator_id: 'yuna', campaign_id: 'summer' }),
    ];
    const lines = [
      { scope: 'creator', campaigns: ['spring'], creator_id: 'joon', creator: 'Joon' },
    ] as Line[];
    expect(factsOf({ Collaborations }, lines).creators).toEqual([
      { name: 'Joon', chance: undefined, conversions: 0, isNotDelivered: true },
      { name: 'Mina', chance: undefined, conversions: 0, isNotDelivered: true },
    ]);
  });
});

describe('what came in time', () => {
  const piece = (deliverable_id: string, more: BookRow): BookRow => ({
    deliverable_id,
    collab_id: 'a',
    due_on: '2026-07-01',
    ...more,
  });
  const factsWith = (ofTerms: BookRow, ...Deliverables: BookRow[]) => {
    const Collaborations = [terms('a', ofTerms), terms('other', { campaign_id: 'summer' })];
    const { decided, decidedLate, duePieces, latePieces } = factsOf({
      Collaborations,
      Deliverables,
    });
    return { decided, decidedLate, duePieces, latePieces };
  };

  /** Three days where the terms say nothing (dueOfWork). */
  test('drafts that were decided, and those after the days of review', () => {
    const drafts = [
      piece('d', { submitted_on: '2026-05-01', decided_on: '2026-05-04' }),
      piece('e', { submitted_on: '2026-05-01', decided_on: '2026-05-05' }),
      piece('f', { submitted_on: '2026-05-01' }),
      piece('g', { decided_on: '2026-05-05' }),
      piece('h', { submitted_on: '2026-05-01', decided_on: '2026-06-05', collab_id: 'other' }),
    ];
    expect(factsWith({}, ...drafts)).toMatchObject({ decided: 2, decidedLate: 1 });
    expect(factsWith({ review_days: 4 }, ...drafts)).toMatchObject({ decided: 2, decidedLate: 0 });
    expect(factsWith({ review_days: 2 }, ...drafts)).toMatchObject({ decided: 2, decidedLate: 2 });
  });

  test('pieces whose day is over, and those that came later or never', () => {
    const pieces = [
      piece('d', { due_on: '2026-05-31' }),
      piece('e', { due_on: '2026-06-01' }),
      piece('f', { due_on: '2026-05-10', live_on: '2026-05-10' }),
      piece('g', { due_on: '2026-05-10', live_on: '2026-05-11' }),
      piece('h', { due_on: '2026-05-10', live_on: '2026-05-09' }),
    ];
    expect(factsWith({}, ...pieces)).toMatchObject({ duePieces: 4, latePieces: 2 });
  });
});
