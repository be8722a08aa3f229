import { cpaRange } from '../../../src/domain/judgement/cpaRange';
import { romiRange } from '../../../src/domain/judgement/romiRange';
import { verdict } from '../../../src/domain/judgement/verdict';
import { type Assignment, newAssignment } from '../../../src/job/assignments/assignment';
import {
  type Combined,
  combinedAssignments,
} from '../../../src/job/assignments/combinedAssignments';
import { judge } from '../../../src/job/scoreboard/judgement';
import { newTotals } from '../../../src/job/totals/totals';

const assignment = (change: Partial<Assignment> = {}): Assignment => ({
  ...newAssignment({
    creator: 1,
    campaign: 1,
    kind: 'order',
    target: 40,
    captured: 1,
    unmeasured: undefined,
    leadValue: Number.NaN,
  }),
  posts: 2,
  spend: 120,
  countedSpend: 100,
  conversions: 4,
  returns: { sum: 200, count: 4 },
  returnSquares: 10_000,
  ...change,
});
const judged = (change: Partial<Assignment>, of: Partial<Combined> = {}, isGroup = false) =>
  judge({ ...combinedAssignments([assignment(change)]), ...of }, newTotals(), {
    bunching: 1.5,
    isGroup,
  });

test('a row of one action: its cells are what the functions say of the same numbers', () => {
  const cpa = cpaRange({ cost: 100, conversions: 4, bunching: 1.5 });
  const evidence = {
    cost: 100,
    conversions: 4,
    targetCpa: 40,
    // 200 / 4
    breakEvenCpa: 50,
    captured: 1,
    bunching: 1.5,
  };
  expect(judged({})).toMatchObject({
    countedSpend: 100,
    conversions: 4,
    target: 40,
    cpa: 25,
    cpaLow: cpa?.low,
    cpaHigh: cpa?.high,
    // 200 / 100 − 1; four returns of 50 don't vary, which five of 0.8 moderate: √(5 × 0.64 / 8)
    romi: 1,
    romiRange: romiRange({
      cost: 100,
      conversions: 4,
      marginPerConversion: 50,
      marginCv: Math.sqrt(3.2 / 8),
      knownShare: 1,
      bunching: 1.5,
    }),
    // 120 / 2 a post
    verdict: verdict({ ...evidence, costPerPost: 60 }),
  });
  expect(judged({}, {}, true).verdict).toEqual(verdict({ ...evidence, creators: 1 }));
  expect(judged({}, { posts: 0 }).verdict).toEqual(verdict(evidence));
});

test('margins that are known of four in five bring their share', () => {
  const partly = judged({ conversions: 5, returns: { sum: 200, count: 4 } });
  // 5 × 50 of 100
  expect(partly.romi).toBe(1.5);
  expect(partly.romiRange).toEqual(
    romiRange({
      cost: 100,
      conversions: 5,
      marginPerConversion: 50,
      marginCv: Math.sqrt(3.2 / 8),
      knownShare: 0.8,
      bunching: 1.5,
    }),
  );
});

const blank = { countedSpend: undefined, cpa: undefined, romi: undefined, verdict: undefined };

test.each<[string, Partial<Assignment>, Partial<Combined>]>([
  ['different actions', {}, { kind: undefined }],
  ['neither post nor spend', { posts: 0, spend: 0, countedSpend: 0 }, {}],
])('%s: nothing is said', (_, change, of) => {
  expect(judged(change, of)).toMatchObject(blank);
});

test('a post for nothing is judged, and so is spend without a post', () => {
  expect(judged({ spend: 0, countedSpend: 0 })).toMatchObject({ countedSpend: 0, cpa: 0 });
  expect(judged({ posts: 0 })).toMatchObject({ countedSpend: 100, cpa: 25 });
});

test('what nobody can measure is said to be so; beside something measured it is left out', () => {
  const unmeasured = assignment({ unmeasured: { kind: 'noKey' } });
  const having = { bunching: 1.5, isGroup: false };
  const alone = judge(combinedAssignments([unmeasured]), newTotals(), having);
  expect(alone).toMatchObject({ ...blank, verdict: { word: 'not measurable' } });
  const both = judge(combinedAssignments([unmeasured, assignment()]), newTotals(), having);
  expect(both).toMatchObject({ countedSpend: 100, conversions: 4 });
});

test('who paid back more than was spent costs nothing that could be divided', () => {
  expect(judged({ countedSpend: -1 })).toMatchObject({
    countedSpend: -1,
    conversions: 4,
    target: 40,
    cpa: undefined,
    verdict: undefined,
  });
});

test('without a target there are figures and no word', () => {
  expect(judged({ target: undefined })).toMatchObject({
    cpa: 25,
    romi: 1,
    verdict: undefined,
    chance: undefined,
  });
});

test('nothing spent and nothing sold says nothing of chances', () => {
  expect(judged({ countedSpend: 0, conversions: 0, returns: { sum: 0, count: 0 } })).toMatchObject({
    cpa: undefined,
    cpaLow: undefined,
    cpaHigh: undefined,
    chance: undefined,
    romi: undefined,
    romiRange: undefined,
  });
  expect(
    judged({ countedSpend: 0, conversions: 1, returns: { sum: 5, count: 1 } }).chance,
  ).toBeGreaterThan(0.5);
  expect(
    judged({ countedSpend: 1, conversions: 1, returns: { sum: 5, count: 1 } }).chance,
  ).toBeGreaterThan(0.5);
});

test('without a sale all is lost so far; how much one may bring is known of leads alone', () => {
  const none = { conversions: 0, returns: { sum: 0, count: 0 }, returnSquares: 0 };
  expect(judged(none)).toMatchObject({ romi: -1, romiRange: { low: -1, high: undefined } });
  const lead = judged({ ...none, kind: 'lead', leadValue: 30 });
  expect(lead.romi).toBe(-1);
  expect(lead.romiRange).toEqual(
    romiRange({
      cost: 100,
      conversions: 0,
      marginPerConversion: 30,
      marginCv: 0,
      knownShare: 1,
      bunching: 1.5,
    }),
  );
});

test('sales that lost money have a ROMI and no range, and no price to break even at', () => {
  const losing = judged({ returns: { sum: -80, count: 4 }, returnSquares: 1_600 });
  expect(losing).toMatchObject({ romi: -1.8, romiRange: undefined });
  const goodsOnly = judged({ returns: { sum: 0, count: 4 }, returnSquares: 0 });
  expect(goodsOnly).toMatchObject({ romi: -1, romiRange: undefined });
});

/** 100 orders at 50 where 40 is wanted and 100 is earned: to be renegotiated, to a price by post. */
test('what a post cost is told of creators alone', () => {
  const dear = {
    spend: 6_000,
    countedSpend: 5_000,
    conversions: 100,
    returns: { sum: 10_000, count: 100 },
    returnSquares: 1_000_000,
  };
  const evidence = {
    cost: 5_000,
    conversions: 100,
    targetCpa: 40,
    breakEvenCpa: 100,
    captured: 1,
    bunching: 1.5,
  };
  const told = judged(dear).verdict;
  expect(told?.word).toBe('renegotiate');
  expect(told).toEqual(verdict({ ...evidence, costPerPost: 3_000 }));
  expect(told).not.toEqual(verdict(evidence));
  expect(judged(dear, { posts: 0 }).verdict).toEqual(verdict(evidence));
  expect(judged(dear, {}, true).verdict).toEqual(verdict({ ...evidence, creators: 1 }));
});
