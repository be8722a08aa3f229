import { type Assignment, newAssignment } from '../../../src/job/assignments/assignment';
import { combinedAssignments } from '../../../src/job/assignments/combinedAssignments';

/** A creator's work: one post of 100 spent and counted, an order at most 20, every conversion with a key. */
function work(more: Partial<Assignment>): Assignment {
  const terms = {
    creator: 1,
    campaign: 1,
    kind: 'order',
    target: 20,
    captured: 1,
    unmeasured: undefined,
    leadValue: Number.NaN,
  } as const;
  return { ...newAssignment(terms), posts: 1, spend: 100, countedSpend: 100, ...more };
}

/** What orders of these margins return, and their squares. */
function returned(...margins: readonly number[]): Partial<Assignment> {
  return {
    returns: { sum: margins.reduce((sum, each) => sum + each, 0), count: margins.length },
    returnSquares: margins.reduce((sum, each) => sum + each ** 2, 0),
  };
}

const unmeasured: Partial<Assignment> = { unmeasured: { kind: 'noKey' } };

test('nobody: nothing spent, nothing known, no return', () => {
  expect(combinedAssignments([])).toEqual({
    kind: 'order',
    posts: 0,
    spend: 0,
    unmeasuredSpend: 0,
    measured: [],
    unmeasured: [],
    countedSpend: 0,
    conversions: 0,
    creators: 0,
    target: undefined,
    captured: 1,
    returns: undefined,
    known: 0,
  });
});

test('what cannot be measured is spent, and counts for nothing else', () => {
  const seen = work({ posts: 2, conversions: 3, ...returned(10, 20, 30) });
  const blind = work({ ...unmeasured, creator: 2, spend: 40, countedSpend: 7, conversions: 9 });
  const found = combinedAssignments([seen, blind]);
  expect(found).toMatchObject({
    posts: 2 + 1,
    spend: 100 + 40,
    unmeasuredSpend: 40,
    countedSpend: 100,
    conversions: 3,
    known: 3,
    creators: 1,
  });
  expect(found.measured).toEqual([seen]);
  expect(found.unmeasured).toEqual([blind]);
});

test('a creator counts once, and only with a post', () => {
  const creators = (...all: readonly Partial<Assignment>[]) =>
    combinedAssignments(all.map(work)).creators;
  expect(creators({}, { campaign: 2 }, { creator: 2 })).toBe(2);
  expect(creators({}, { creator: 2, posts: 0 })).toBe(1);
});

test('different actions are not one action', () => {
  const kind = (...kinds: readonly Assignment['kind'][]) =>
    combinedAssignments(kinds.map((each) => work({ kind: each }))).kind;
  expect(kind('lead', 'lead')).toBe('lead');
  expect(kind('order', 'lead')).toBeUndefined();
});

/** Money in targets: 100 / 20 + 300 / 60 = 5 + 5 = 10 of 400, so 40; its keys (5 × 1 + 5 × 0.6) / 10 = 0.8. */
test('targets and shares of keys are added up by their money', () => {
  const dear = work({ campaign: 2, countedSpend: 300, target: 60, captured: 0.6 });
  const found = combinedAssignments([work({}), dear]);
  expect(found.target).toBeCloseTo(40, 12);
  expect(found.captured).toBeCloseTo(0.8, 12);
});

test.each<[string, Partial<Assignment>[], number | undefined, number]>([
  [
    'where nothing counts yet the first target holds',
    [{ countedSpend: 0, captured: 0.7 }],
    20,
    0.7,
  ],
  ['one without counted money takes no part', [{}, { countedSpend: 0, target: undefined }], 20, 1],
  ['nor does its target', [{}, { countedSpend: 0, target: 90, captured: 0 }], 20, 1],
  ['money without a target leaves none', [{ captured: 0.5 }, { target: undefined }], undefined, 1],
])('%s', (_, all, target, captured) => {
  const found = combinedAssignments(all.map(work));
  expect([found.target, found.captured]).toEqual([target, captured]);
});

/**
 * Four of five margins known, 10, 20, 30 and 40: the fifth at their mean of 25 makes 125, less 8 for the goods
 * of an order paid back whole. =STDEV.S(10,20,30,40)/25:
 * the squares off the mean are 225 + 25 + 25 + 225 = 500.
 */
test('an unknown margin is taken at the mean where four of five are known', () => {
  const all = [work({ conversions: 5, ...returned(10, 20, 30, 40), refundedReturn: -8 })];
  const { returns, known } = combinedAssignments(all);
  expect(known).toBe(4);
  expect(returns).toMatchObject({ value: 117, spend: 100, conversions: 5, known: 4 });
  expect(returns?.isPartly).toBe(true);
  expect(returns?.variation).toBeCloseTo(Math.sqrt(500 / 3) / 25, 12);
});

/**
 * Ten of eleven known in all, but only 3 of 4 in the second campaign: its return stays out, with its spend and
 * its orders. 7 × 10 = 70 for 100.
 */
test('a campaign of which too little is known stays out of the return, with its spend', () => {
  const known = work({ conversions: 7, ...returned(10, 10, 10, 10, 10, 10, 10) });
  const partly = work({ campaign: 2, conversions: 4, ...returned(5, 5, 5) });
  const { returns } = combinedAssignments([known, partly]);
  expect(returns).toEqual({
    value: 70,
    spend: 100,
    conversions: 7,
    known: 7,
    isPartly: false,
    variation: 0,
  });
});

/** 70 for 300; =STDEV.S(4,6,20,40)/17.5: the squares off the mean are 182.25 + 132.25 + 6.25 + 506.25 = 827. */
test('returns of several campaigns add up, and spread as one', () => {
  const all = [
    work({ conversions: 2, ...returned(4, 6) }),
    work({ campaign: 2, countedSpend: 200, conversions: 2, ...returned(20, 40) }),
  ];
  const { returns } = combinedAssignments(all);
  expect(returns).toMatchObject({ value: 70, spend: 300, conversions: 4, isPartly: false });
  expect(returns?.variation).toBeCloseTo(Math.sqrt(827 / 3) / 17.5, 12);
});

test('where less than four of five are known there is no return', () => {
  expect(
    combinedAssignments([work({ conversions: 4, ...returned(10, 20, 30) })]).returns,
  ).toBeUndefined();
});

/** One return has no spread, and returns that come to nothing or less have no mean to measure it by. */
test.each([
  ['one', [30], 0],
  ['two', [10, 30], Math.SQRT2 / 2],
  ['none at all in sum', [-20, 20], 0],
  ['a loss', [-30, -10], 0],
])('the spread of %s', (_, margins, expected) => {
  const all = [work({ conversions: margins.length, ...returned(...margins) })];
  expect(combinedAssignments(all).returns?.variation).toBeCloseTo(expected, 12);
});
