import { say } from '../../../src/ground/text/text';
import {
  type AuditFactName,
  auditFacts,
  auditPlaces,
} from '../../../src/job/operations/auditFacts';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { headerOf } from '../../../src/workbook/schema/header';
import { type TabName, tabNamed } from '../../../src/workbook/schema/tabs';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;
type Fact = [points: number, found: string];

/** The run is on 1 June 2026. Points of a share: 2 from four fifths on, 1 from a half (auditVerdict). */
function factOf(name: AuditFactName, change: Change): Fact | undefined {
  const { book, cases } = workOf({ Settings: [{ key: 'currency', value: 'USD' }], ...change });
  const fact = auditFacts(book, cases).find((each) => each.name === name);
  return fact && [fact.points, say(fact.found, 'en')];
}

const campaign = { campaign_id: 'spring' };
const post = (id: string, more: BookRow = {}): BookRow => ({
  post_id: id,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
  ...more,
});
const Posts = [post('p')];
const creator = (creator_id: string, more: BookRow = {}): BookRow => ({
  creator_id,
  platform: 'instagram',
  ...more,
});
const terms = (collab_id: string, more: BookRow = {}): BookRow => ({
  collab_id,
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  ...more,
});
const unknown: Fact = [0, 'unknown'];

/** So many creators with a post each. */
const postsOfEach = (count: number) =>
  Array.from({ length: count }, (_, place) => post(`p${place}`, { creator_id: `c${place}` }));

test('twenty facts, each in its block and in the order of the tab', () => {
  const { book, cases } = workOf({ Campaigns: [campaign], Posts });
  const blocks = new Map<string, string[]>();
  for (const { block, name } of auditFacts(book, cases)) {
    blocks.set(block, [...(blocks.get(block) ?? []), name]);
  }
  expect([...blocks]).toEqual([
    ['clarify', ['audience', 'offer', 'nextStep', 'page']],
    ['cluster', ['creators', 'days', 'source', 'posts']],
    ['co_create', ['briefs', 'terms', 'decisions', 'ownWords']],
    ['compound', ['reuse', 'rights', 'tracked', 'repeat']],
    ['manage', ['keys', 'overdue', 'paid', 'retro']],
  ]);
});

test.each(Object.values(auditPlaces))(
  '%s is a tab, and a column of it where one is named',
  (place) => {
    const [tab, column] = place.split(/[:,] ?/);
    const headers = columnsOf(tabNamed(tab as TabName)).map(({ key }) => headerOf(key));
    expect(headers).toEqual(
      column === undefined ? expect.anything() : expect.arrayContaining([column]),
    );
  },
);

describe('the campaign of the latest post', () => {
  const Campaigns = [
    { campaign_id: 'spring', next_step: 'the shop' },
    { campaign_id: 'summer', next_step: '' },
  ];
  const of = (days: readonly [spring: string, summer: string], swap = false): Fact | undefined => {
    const rows = [
      post('a', { published_at: days[0] }),
      post('b', { campaign_id: 'summer', published_at: days[1] }),
    ];
    return factOf('nextStep', { Campaigns, Posts: swap ? rows.reverse() : rows });
  };
  const isSpring: Fact = [2, '1 of 1'];
  const isSummer: Fact = [0, '0 of 1'];

  test.each<[string, [string, string], boolean, Fact]>([
    ['spring is later, above', ['2026-05-02', '2026-05-01'], false, isSpring],
    ['spring is later, below', ['2026-05-02', '2026-05-01'], true, isSpring],
    ['summer is later, below', ['2026-05-01', '2026-05-02'], false, isSummer],
    ['of one moment, the lower row', ['2026-05-01', '2026-05-01'], false, isSummer],
    ['of one moment, the lower row again', ['2026-05-01', '2026-05-01'], true, isSpring],
    ['at the run’s own moment', ['2026-05-01', '2026-06-01T00:00'], false, isSummer],
    ['a planned post is not out', ['2026-05-01', '2026-06-01T00:01'], false, isSpring],
  ])('%s', (_, days, swap, expected) => {
    expect(of(days, swap)).toEqual(expected);
  });

  test('without a post nothing of a campaign is known', () => {
    expect(factOf('audience', { Campaigns })).toEqual([0, '0 of 3']);
    expect(factOf('nextStep', { Campaigns })).toEqual([0, '0 of 1']);
    expect(factOf('creators', { Campaigns })).toEqual([0, '0 of 3-7']);
    expect(factOf('days', { Campaigns })).toEqual(unknown);
  });

  test('only its own posts count', () => {
    const rows = [post('a', { campaign_id: 'summer' }), ...postsOfEach(3)];
    expect(factOf('creators', { Campaigns, Posts: rows })).toEqual([2, '3 of 3-7']);
  });
});

describe('clarify', () => {
  const who = { audience_who: 'runners' };
  const cares = { audience_cares: 'weight' };
  const where = { audience_where: 'clubs' };

  test.each<[BookRow, Fact]>([
    [{ ...who, ...cares, ...where }, [2, '3 of 3']],
    [{ ...who, ...cares }, [1, '2 of 3']],
    [{ ...cares, ...where }, [1, '2 of 3']],
    [where, [0, '1 of 3']],
    [{}, [0, '0 of 3']],
  ])('audience %j', (more, expected) => {
    expect(factOf('audience', { Campaigns: [{ ...campaign, ...more }], Posts })).toEqual(expected);
  });

  test.each<[BookRow, Fact]>([
    [{ offer: '10% off', offer_ends: '2026-06-30' }, [2, '2 of 2']],
    [{ offer_ends: '2026-06-30' }, [1, '1 of 2']],
    [{}, [0, '0 of 2']],
  ])('offer %j', (more, expected) => {
    expect(factOf('offer', { Campaigns: [{ ...campaign, ...more }], Posts })).toEqual(expected);
  });

  /** A page passes when two outsiders find the price and the way to buy within seven seconds each. */
  const look = (seconds: number, outsider = true): BookRow => ({
    landing_page: 'shop.example/spring',
    checked_on: '2026-05-30',
    outsider,
    seconds_to_price: seconds,
    seconds_to_buy: seconds,
  });
  test.each<[string, readonly BookRow[], Fact]>([
    ['two found it', [look(5), look(7)], [2, '1 of 1']],
    ['one found it', [look(5), look(8)], [0, '0 of 1']],
    ['only our own people looked', [look(1, false), look(1, false)], unknown],
    ['nobody looked', [], unknown],
  ])('landing page: %s', (_, Pages, expected) => {
    const Campaigns = [{ ...campaign, landing_page: 'https://shop.example/spring' }];
    expect(factOf('page', { Campaigns, Posts, Pages })).toEqual(expected);
  });

  test('a campaign without a landing page', () => {
    expect(factOf('page', { Campaigns: [campaign], Posts, Pages: [look(5)] })).toEqual(unknown);
  });
});

describe('cluster', () => {
  /** Three to seven: 2; from two thirds of three to one and a half of seven (2 to 10.5): 1. */
  test.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [7, 2],
    [8, 1],
    [10, 1],
    [11, 0],
  ])('%i creators', (count, points) => {
    const book = { Campaigns: [campaign], Posts: postsOfEach(count) };
    expect(factOf('creators', book)).toEqual([points, `${count} of 3-7`]);
  });

  /** 60 to 90 days: 2; from 40 to 135: 1. Both ends count, so that 1 May to 9 June are 40 days. */
  test.each([
    ['2026-06-08', 39, 0],
    ['2026-06-09', 40, 1],
    ['2026-06-28', 59, 1],
    ['2026-06-29', 60, 2],
    ['2026-07-29', 90, 2],
    ['2026-07-30', 91, 1],
    ['2026-09-12', 135, 1],
    ['2026-09-13', 136, 0],
  ])('from 1 May to %s are %i days', (ends_on, days, points) => {
    const Campaigns = [{ ...campaign, starts_on: '2026-05-01', ends_on }];
    expect(factOf('days', { Campaigns, Posts })).toEqual([points, `${days} days`]);
  });

  test.each([[{ starts_on: '2026-05-01' }], [{ ends_on: '2026-06-29' }]])(
    'days of %j alone',
    (more) => {
      expect(factOf('days', { Campaigns: [{ ...campaign, ...more }], Posts })).toEqual(unknown);
    },
  );

  test('how creators were found: of those who posted, one who is in no row is not known', () => {
    const Creators = [
      creator('c0', { source: 'hashtag' }),
      creator('c1', { source: 'friend' }),
      creator('c2'),
      creator('c9', { source: 'hashtag' }),
    ];
    const book = { Campaigns: [campaign], Creators };
    expect(factOf('source', { ...book, Posts: postsOfEach(2) })).toEqual([2, '2 of 2']);
    expect(factOf('source', { ...book, Posts: postsOfEach(4) })).toEqual([1, '2 of 4']);
  });

  test('two posts of each', () => {
    const rows = [...postsOfEach(2), post('again', { creator_id: 'c1' })];
    expect(factOf('posts', { Campaigns: [campaign], Posts: rows })).toEqual([1, '1 of 2']);
  });
});

describe('co-create', () => {
  test('briefs that answer four of five', () => {
    const Briefs = [5, 4, 4, 3, ''].map((score, at) => ({
      ...campaign,
      brief_id: `b${at}`,
      score,
    }));
    expect(factOf('briefs', { Campaigns: [campaign], Posts, Briefs })).toEqual([1, '3 of 5']);
    expect(factOf('briefs', { Campaigns: [campaign], Posts })).toEqual(unknown);
  });

  test('terms on record, of what was agreed', () => {
    const Collaborations = [
      terms('a', { agreed_on: '2026-04-01', terms_evidence: 'https://m.example' }),
      terms('b', { creator_id: 'joon', terms_evidence: 'https://m.example' }),
      terms('c', { creator_id: 'sora', agreed_on: '2026-04-01' }),
      terms('d', { creator_id: 'yuna', stage: 'contacted' }),
      terms('e', { creator_id: 'hana', stage: 'contacted' }),
    ];
    expect(factOf('terms', { Collaborations })).toEqual([1, '2 of 3']);
  });

  const piece = (deliverable_id: string, more: BookRow): BookRow => ({
    deliverable_id,
    collab_id: 'a',
    platform: 'instagram',
    format: 'reel',
    due_on: '2026-05-20',
    ...more,
  });
  /** Three days where the terms say nothing; the day of the answer counts to them. */
  test.each<[string, BookRow, BookRow, Fact]>([
    [
      'on the third day',
      {},
      { submitted_on: '2026-05-01', decided_on: '2026-05-04' },
      [2, '1 of 1'],
    ],
    ['on the fourth', {}, { submitted_on: '2026-05-01', decided_on: '2026-05-05' }, [0, '0 of 1']],
    [
      'on the fourth of five',
      { review_days: 5 },
      { submitted_on: '2026-05-01', decided_on: '2026-05-05' },
      [2, '1 of 1'],
    ],
    [
      'of terms that stand nowhere',
      { review_days: 5 },
      { collab_id: 'gone', submitted_on: '2026-05-01', decided_on: '2026-05-05' },
      [0, '0 of 1'],
    ],
    ['never', {}, { submitted_on: '2026-05-01' }, [0, '0 of 1']],
    ['without a draft', {}, { decided_on: '2026-05-04' }, unknown],
  ])('a draft decided %s', (_, more, ofPiece, expected) => {
    const book = { Collaborations: [terms('a', more)], Deliverables: [piece('d', ofPiece)] };
    expect(factOf('decisions', book)).toEqual(expected);
  });

  /** " abc " and " abd " share one of five runs of three signs; of four posts two are twins (by hand). */
  test.each<[string, readonly string[], Fact]>([
    ['one run of five', ['abc', 'abd'], [2, '20% alike']],
    ['half of them twins', ['abcd', 'abcd', 'wxyz', 'klmn'], [0, '50% alike']],
    ['one caption', ['abc'], unknown],
    ['a link, a handle and signs', ['https://shop.example', '@mina', '!!!'], unknown],
  ])('captions: %s', (_, captions, expected) => {
    const rows = [
      ...captions.map((caption, at) => post(`p${at}`, { caption })),
      post('none', { caption: '' }),
      post('other', { campaign_id: 'summer', caption: 'abcd', published_at: '2026-04-01' }),
    ];
    expect(factOf('ownWords', { Campaigns: [campaign], Posts: rows })).toEqual(expected);
  });
});

describe('compound', () => {
  const asset = (asset_id: string, more: BookRow = {}): BookRow => ({
    asset_id,
    post_id: 'p0',
    touchpoint: 'ad',
    ...more,
  });
  const used = { started_on: '2026-05-10' };

  /** A reuse for every three posts that are out, of whatever campaign: two for four. */
  test.each<[number, readonly BookRow[], Fact]>([
    [3, [asset('a', used)], [2, '1 of 1']],
    [4, [asset('a', used)], [1, '1 of 2']],
    [4, [asset('a', used), asset('b')], [1, '1 of 2']],
    [4, [asset('a', used), asset('b', used)], [2, '2 of 2']],
    [0, [asset('a', used)], unknown],
  ])('reuse of %i posts: %j', (count, Assets, expected) => {
    const rows = postsOfEach(count).map((row, at) =>
      at === 0 ? { ...row, campaign_id: 'summer', published_at: '2026-04-01' } : row,
    );
    const planned = post('later', { published_at: '2026-06-02' });
    expect(factOf('reuse', { Assets, Posts: [...rows, planned] })).toEqual(expected);
  });

  test('rights with an end, and reuse that is measured', () => {
    const Assets = [
      asset('a', { rights_until: '2026-08-01', ...used, impressions: 100 }),
      asset('b', { rights_until: '2026-08-01', ...used }),
      asset('c', { rights_until: '2026-08-01', ...used, impressions: 0 }),
      asset('d', { impressions: 100 }),
      asset('e'),
    ];
    expect(factOf('rights', { Assets })).toEqual([1, '3 of 5']);
    expect(factOf('tracked', { Assets })).toEqual([1, '2 of 3']);
  });

  const agreed = { agreed_on: '2026-04-01' };
  test.each<[string, readonly BookRow[], Fact]>([
    [
      'one of three came again',
      [
        terms('a', agreed),
        terms('b', { ...agreed, campaign_id: 'summer' }),
        terms('c', { ...agreed, creator_id: 'joon' }),
        terms('d', { ...agreed, creator_id: 'sora' }),
      ],
      [2, '1 of 3'],
    ],
    [
      'only asked again',
      [terms('a', agreed), terms('b', { campaign_id: 'summer' })],
      [0, '0 of 1'],
    ],
    ['nothing agreed', [terms('a')], unknown],
  ])('%s', (_, Collaborations, expected) => {
    expect(factOf('repeat', { Collaborations })).toEqual(expected);
  });
});

describe('manage', () => {
  test('posts with a key of their creator', () => {
    const Links = [
      { ...campaign, creator_id: 'c0', promo_code: 'ZERO' },
      { ...campaign, creator_id: 'c1', url: 'https://shop.example' },
    ];
    const book = { Campaigns: [campaign], Links, Posts: postsOfEach(2) };
    expect(factOf('keys', book)).toEqual([1, '1 of 2']);
  });

  test('next steps that are not overdue, of work that is open', () => {
    const Collaborations = [
      terms('a', { next_on: '2026-06-01' }),
      terms('b', { creator_id: 'joon', next_on: '2026-05-31' }),
      terms('c', { creator_id: 'sora' }),
      terms('d', { creator_id: 'yuna', stage: 'closed', outcome: 'ended', next_on: '2026-05-01' }),
      terms('e', { creator_id: 'hana', next_on: '2026-06-02' }),
    ];
    expect(factOf('overdue', { Collaborations })).toEqual([1, '2 of 3']);
  });

  const payout = (payout_id: string, more: BookRow): BookRow => ({
    payout_id,
    collab_id: 'a',
    kind: 'fee',
    amount: 10,
    state: 'paid',
    ...more,
  });
  const inTime = { due_on: '2026-05-20', paid_on: '2026-05-20' };
  const late = { due_on: '2026-05-20', paid_on: '2026-05-21' };
  const past = { override_reason: 'by phone' };
  const paid = (...rows: BookRow[]) =>
    factOf('paid', {
      Collaborations: [terms('a')],
      Payouts: rows.map((row, at) => payout(`x${at}`, row)),
    });

  test('payments by the day that was promised, of those that are paid', () => {
    const open = { ...inTime, state: 'approved' };
    const noDay = { paid_on: '2026-05-20' };
    expect(paid(inTime, late, open, noDay)).toEqual([1, '1 of 2']);
    expect(paid(late)).toEqual([0, '0 of 1']);
    expect(paid({ due_on: '2026-05-20' }, inTime)).toEqual([1, '1 of 2']);
    expect(paid(open)).toEqual(unknown);
  });

  test('one that was approved past the gate costs a point, unless it was cancelled', () => {
    expect(paid({ ...inTime, ...past })).toEqual([1, '1 of 1; 1 approved without all facts']);
    expect(paid(inTime, { ...late, ...past })).toEqual([0, '1 of 2; 1 approved without all facts']);
    expect(paid(inTime, { ...past, state: 'cancelled' })).toEqual([2, '1 of 1']);
  });

  test('a retro with an owner', () => {
    const line = { campaign_id: 'spring', kind: 'keep', text: 'Mornings' };
    const Retro = [
      { ...line, owner: 'Jo' },
      { ...line, text: 'Reels', owner: 'Mo' },
      { ...line, text: 'Evenings', kind: 'stop' },
    ];
    expect(factOf('retro', { Retro })).toEqual([1, '2 of 3']);
    expect(factOf('retro', {})).toEqual(unknown);
  });
});
