import type { ConversionFacts } from '../../../src/domain/judgement/conversionFacts';
import { noConversions } from '../../../src/domain/judgement/conversionSums';
import { workbookAssignments } from '../../../src/job/assignments/workbookAssignments';
import { type Book, measuredBook } from '../../support/jobBook';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

const facts: ConversionFacts = {
  places: [
    {
      ...noConversions(),
      creatorId: 'ana',
      campaignId: 'spring',
      conversions: 4,
      orders: 4,
      hasKey: true,
      returns: { sum: 80, count: 4 },
      returnSquares: 1_700,
      refundedReturn: -5,
    },
    {
      ...noConversions(),
      creatorId: '',
      campaignId: '',
      conversions: 0,
      otherOrders: 9,
      hasKey: false,
      returns: { sum: 0, count: 0 },
      returnSquares: 0,
      refundedReturn: 0,
    },
  ],
  posts: [{ postId: 'a2', share: 0.75, conversions: 4 }],
  delays: [
    { windowMs: weekMs, hours: 12, conversions: 3 },
    { windowMs: weekMs, hours: 60, conversions: 1 },
    { windowMs: 2 * weekMs, hours: 1, conversions: 100 },
  ],
  keys: [
    {
      campaignId: 'spring',
      kind: 'lead',
      orders: 1,
      tracked: 1,
      bySurvey: 0,
      answered: 0,
      named: 0,
      both: 0,
    },
    {
      campaignId: 'spring',
      kind: 'order',
      orders: 30,
      tracked: 8,
      bySurvey: 5,
      answered: 10,
      named: 6,
      both: 2,
    },
    {
      campaignId: '',
      kind: 'order',
      orders: 50,
      tracked: 9,
      bySurvey: 5,
      answered: 9,
      named: 6,
      both: 2,
    },
  ],
  beside: [
    { day: 20_600, creatorId: 'ana', campaignId: 'spring', postId: 'a2', amount: 12 },
    { day: 20_601, creatorId: 'ben', campaignId: 'summer', postId: '', amount: 40 },
    { day: 20_602, creatorId: 'gone', campaignId: 'gone', postId: 'gone', amount: 3 },
  ],
  unattributed: [{ day: 20_600, orders: 7 }],
  survey: { orders: 50, tracked: 9, answeredTracked: 4, named: 6, both: 2 },
  read: { rows: 60, used: 59, excluded: 1 },
};

const book: Book = {
  Campaigns: [{ campaign_id: 'spring' }, { campaign_id: 'summer' }],
  Creators: ['ana', 'ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
  Posts: ['a1', 'a2'].map((post_id) => ({
    post_id,
    creator_id: 'ana',
    campaign_id: 'spring',
    published_at: '2026-05-28',
    fee: 100,
  })),
};

const measured = measuredBook(book, { counted: { facts, looker: [] } });
const { tally, measures, creator, campaign } = measured;

test('places are known by the codes of their ids; nobody stays nobody', () => {
  const [first, second] = facts.places.map(({ creatorId, campaignId, ...fact }) => fact);
  expect(tally.places).toEqual([
    { ...first, creator: creator('ana'), campaign: campaign('spring') },
    { ...second, creator: 0, campaign: 0 },
  ]);
  expect(creator('ana')).not.toBe(creator('ben'));
});

test('a post that the warehouse does not know has converted nothing and counts nothing yet', () => {
  expect([...tally.postConversions]).toEqual([0, 4]);
  expect([...tally.countedShares]).toEqual([0, 0.75]);
});

test('keys by campaign and kind; ten answers make the survey a key', () => {
  expect(tally.keysOf(campaign('spring'))).toEqual({
    orders: 30,
    withKey: 8 + 5,
    named: 6,
    both: 2,
    hasSurvey: true,
  });
  const none = { orders: 0, withKey: 0, named: 0, both: 0, hasSurvey: false };
  expect(tally.keysOf(campaign('summer'))).toEqual(none);
  expect(tally.keysOfAll('order')).toEqual({ ...none, orders: 50, withKey: 9, named: 6, both: 2 });
  expect(tally.keysOfAll('lead')).toEqual(none);
});

/**
 * Four conversions of this window pooled with twenty of the usual curve, whose half comes in 1.5 days (judgement.md):
 * after 2.5 days all four but the one in hour 60, whose middle is 2.52 days; a moment later it too.
 */
test('the delay curve of a window is learnt from its own hours, each at its middle', () => {
  const { curve, conversions } = tally.curveOf(0);
  const usual = (days: number) => (1 - 2 ** (-days / 1.5)) / (1 - 2 ** (-7 / 1.5));
  expect(conversions).toBe(4);
  expect(curve(0.51)).toBeCloseTo((0 + 20 * usual(0.51)) / 24, 12);
  expect(curve(0.53)).toBeCloseTo((3 + 20 * usual(0.53)) / 24, 12);
  expect(curve(2.5)).toBeCloseTo((3 + 20 * usual(2.5)) / 24, 12);
  expect(curve(2.53)).toBeCloseTo((4 + 20 * usual(2.53)) / 24, 12);
  expect(curve(7)).toBe(1);
  expect(tally.curveOf(1)).toBe(tally.curveOf(0));
});

test('orders without evidence and the survey are taken as they were counted', () => {
  expect([...tally.unattributedOrders]).toEqual([[20_600, 7]]);
  expect(tally.surveyAnswers).toEqual(facts.survey);
});

test('what collaborations cost beside posts names codes and the row of its post', () => {
  expect(measures.beside).toEqual([
    { day: 20_600, creator: creator('ana'), campaign: campaign('spring'), post: 1, amount: 12 },
    { day: 20_601, creator: creator('ben'), campaign: campaign('summer'), post: -1, amount: 40 },
    { day: 20_602, creator: 0, campaign: 0, post: -1, amount: 3 },
  ]);
});

test('a creator whose conversions carried a key is measured, though no link says so', () => {
  const unmeasured = (hasKey: boolean) => {
    const places = facts.places.map((each) => ({ ...each, hasKey }));
    const counted = { facts: { ...facts, places, keys: [] }, looker: [] };
    const keyed = measuredBook(book, { counted });
    const { at } = workbookAssignments({ ...keyed, reported: [] });
    return at(keyed.creator('ana'), keyed.campaign('spring'))?.unmeasured;
  };
  expect(unmeasured(true)).toBeUndefined();
  expect(unmeasured(false)).toEqual({ kind: 'noKey' });
});
