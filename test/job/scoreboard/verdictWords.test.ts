import { type Diagnosis, diagnose } from '../../../src/domain/judgement/diagnose';
import type { VerdictWord } from '../../../src/domain/judgement/verdictWord';
import { type Message, message } from '../../../src/ground/text/text';
import { type Assignment, newAssignment } from '../../../src/job/assignments/assignment';
import { combinedAssignments } from '../../../src/job/assignments/combinedAssignments';
import { judge } from '../../../src/job/scoreboard/judgement';
import { verdictWords, type WordsMaterial } from '../../../src/job/scoreboard/verdictWords';
import { newTotals } from '../../../src/job/totals/totals';
import { judgementTexts } from '../../../src/messages/judgementTexts';
import { scoreboardTexts as texts } from '../../../src/messages/scoreboardTexts';

const assignment: Assignment = {
  ...newAssignment({
    creator: 1,
    campaign: 1,
    kind: 'order',
    target: 40,
    captured: 1,
    unmeasured: undefined,
    leadValue: Number.NaN,
  }),
  posts: 1,
};
const combined = {
  ...combinedAssignments([assignment]),
  posts: 3,
  spend: 150,
  countedSpend: 150,
  conversions: 4,
  known: 4,
};
const why = message(texts.nextByCampaign, {});
const gap = message(texts.remedySmartStore, {});
const remedy = message(texts.remedy, {});
const checkFirst = message(texts.kpiCpa, { value: 7 } as never);
const diagnosis: Diagnosis = {
  ...diagnose({ impressions: 0, engagements: 0, clicks: 0, leads: 0, orders: 0 }, {
    history: new Map(),
    benchmarks: new Map(),
    isInHistory: false,
  } as never),
  checkFirst,
};
const judgement = judge(combinedAssignments([]), newTotals(), { bunching: 1, isGroup: false });
const judgedAs = (word: VerdictWord) => ({
  ...judgement,
  verdict: { word, why, chance: 0.5, chanceStop: 0.5, nextBudget: 1 },
});

function words(change: Partial<WordsMaterial>) {
  return verdictWords({
    totals: newTotals(),
    combined,
    judgement: judgedAs('scale'),
    diagnosis,
    gap: undefined,
    remedy,
    dealings: { paymentModel: '', signals: undefined },
    ...change,
  });
}
const move = (text: Message['text']) => message(text, {} as never);

test.each<[VerdictWord, Message[]]>([
  ['scale', [move(texts.nextScale)]],
  ['renegotiate', [move(texts.nextRenegotiate)]],
  ['too early', [move(texts.nextTestSame)]],
  ['keep testing', [move(texts.nextTestSame), checkFirst]],
  ['stop', [move(texts.nextStop), checkFirst]],
])('%s: a weak row is told what to check first', (word, next) => {
  expect(words({ judgement: judgedAs(word) })).toEqual({
    verdict: judgementTexts.words[word],
    why: [why],
    next,
  });
  expect(words({ judgement: judgedAs(word), diagnosis: undefined }).next).toEqual(next.slice(0, 1));
});

test('a campaign is told what to do as a campaign', () => {
  expect(words({ dealings: undefined }).next).toEqual([move(texts.groupScale)]);
});

test('content that nobody reuses is named in every row', () => {
  const totals = { ...newTotals(), unusedAssets: 2 };
  const unused = message(texts.nextUnused, { assets: 2 });
  expect(words({ totals }).next).toEqual([move(texts.nextScale), unused]);
  expect(words({ totals, judgement }).next).toEqual([move(texts.nextTarget), unused]);
  const several = { ...combined, kind: undefined };
  expect(words({ totals, judgement, combined: several }).next).toEqual([
    move(texts.nextByCampaign),
    unused,
  ]);
});

/** 150 spent of which 30 cannot be measured: 120 could count. */
const partly = { ...combined, unmeasuredSpend: 30, countedSpend: 100 };
const open = { ...newTotals(), openWindows: 2 };
const openPosts = message(texts.openPosts, { posts: 2, counted: 100, spend: 120 });
const alsoUnmeasured = message(texts.alsoUnmeasured, { spend: 30 });

test.each<[string, Partial<WordsMaterial>, Message[]]>([
  [
    'open posts and money that is left out',
    { totals: open, combined: partly },
    [why, openPosts, alsoUnmeasured],
  ],
  ['no open post', { combined: partly }, [why, alsoUnmeasured]],
  [
    'open posts that count in full',
    { totals: open, combined: { ...partly, countedSpend: 120 } },
    [why, alsoUnmeasured],
  ],
  ['all measured', { combined: { ...partly, unmeasuredSpend: 0, countedSpend: 150 } }, [why]],
  ['a gap says so itself, and comes first', { combined: partly, gap }, [gap, why]],
  [
    'what is guessed comes last',
    { combined: { ...partly, known: 3, returns: undefined } },
    [why, alsoUnmeasured, message(texts.romiNeedsMargin, { known: 3, orders: 4 })],
  ],
  [
    'nothing measured: the reason says it',
    { totals: open, combined: { ...partly, measured: [] } },
    [why],
  ],
])('why: %s', (_, change, expected) => {
  expect(words(change).why).toEqual(expected);
});

test('what cures a gap is told once, among what to do next', () => {
  expect(words({ gap }).next).toEqual([move(texts.nextScale), remedy]);
  expect(words({ gap, judgement: judgedAs('not measurable') }).next).toEqual([remedy]);
  expect(words({ gap, judgement }).next).toEqual([move(texts.nextTarget), remedy]);
  const several = { ...combined, kind: undefined };
  expect(words({ gap, judgement, combined: several }).next).toEqual([
    move(texts.nextByCampaign),
    remedy,
  ]);
});

test('of a group nothing is said that speaks of one creator', () => {
  const noKey = message(judgementTexts.unmeasured.noKey, {});
  const fewKeys = message(judgementTexts.unmeasured.fewKeys, { percent: 6 });
  const whyOf = (reason: Message, change: Partial<WordsMaterial>) => {
    const { verdict, ...others } = judgedAs('not measurable');
    return words({ judgement: { ...others, verdict: { ...verdict, why: reason } }, ...change }).why;
  };
  expect(whyOf(noKey, {})).toEqual([noKey]);
  expect(whyOf(noKey, { dealings: undefined })).toEqual([message(texts.groupWithoutKey, {})]);
  expect(whyOf(noKey, { dealings: undefined, gap })).toEqual([gap]);
  expect(whyOf(fewKeys, { dealings: undefined })).toEqual([fewKeys]);
});

test('without a target the figures stand and no word', () => {
  const told = message(texts.whyNoTarget, { conversions: 4, spend: 150 });
  expect(words({ judgement })).toEqual({
    verdict: undefined,
    why: [told],
    next: [move(texts.nextTarget)],
  });
  expect(words({ judgement, gap }).why).toEqual([gap, told]);
  expect(words({ judgement, totals: open, combined: partly }).why).toEqual([
    message(texts.whyNoTarget, { conversions: 4, spend: 100 }),
    openPosts,
    alsoUnmeasured,
  ]);
});

test('different actions are judged campaign by campaign', () => {
  const several = { ...combined, kind: undefined };
  const told = message(texts.whySeveralActions, {});
  expect(words({ judgement, combined: several }).why).toEqual([told]);
  expect(words({ judgement, combined: several, gap }).why).toEqual([gap, told]);
});

test.each([
  ['neither a post nor spend', 0, 0, texts.whyNotStarted],
  ['a post for nothing', 1, 0, texts.whyNoTarget],
  ['spend without a post', 0, 20, texts.whyNoTarget],
])('%s', (_, posts, spend, text) => {
  const row = { ...combined, posts, spend, countedSpend: spend };
  const told = words({ judgement, combined: row });
  expect(told.why[0]?.text).toEqual(text);
  expect(told.verdict).toBeUndefined();
  expect(told.next).toEqual([posts + spend === 0 ? move(texts.nextStart) : move(texts.nextTarget)]);
});
