import type { Verdict } from '../../../src/domain/judgement/verdict';
import type { VerdictWord } from '../../../src/domain/judgement/verdictWord';
import { message } from '../../../src/ground/text/text';
import { groupMove, nextMove } from '../../../src/job/scoreboard/nextMove';
import { scoreboardTexts as texts } from '../../../src/messages/scoreboardTexts';

const remedy = message(texts.remedy, {});
const verdictOf = (word: VerdictWord, nextBudget: number | undefined = 1) =>
  ({ word, nextBudget }) as Verdict;
const dealings = { paymentModel: '', signals: undefined };

/** judgement.md section 5: what each word asks for, by how the creator is paid. */
test.each<[VerdictWord, string, string]>([
  ['scale', '', texts.nextScale.en],
  ['scale', 'fixed', texts.nextScale.en],
  ['scale', 'hybrid', texts.nextScale.en],
  ['scale', 'performance', texts.nextScalePerformance.en],
  ['scale', 'barter', texts.nextScaleBarter.en],
  ['renegotiate', 'fixed', texts.nextRenegotiate.en],
  ['renegotiate', 'performance', texts.nextRenegotiatePerformance.en],
  ['renegotiate', 'barter', texts.nextRenegotiateBarter.en],
  ['stop', 'fixed', texts.nextStop.en],
  ['stop', 'hybrid', texts.nextStopHybrid.en],
  ['stop', 'performance', texts.nextStopPerformance.en],
  ['stop', 'barter', texts.nextStopBarter.en],
  ['not measurable', 'barter', texts.remedy.en],
])('%s, paid “%s”', (word, paymentModel, expected) => {
  const { text } = nextMove(verdictOf(word), { ...dealings, paymentModel }, remedy);
  expect(text.en).toBe(expected);
});

test.each([
  [0, texts.nextTestPause],
  [0.5, texts.nextTestLess],
  [1, texts.nextTestSame],
  [undefined, texts.nextTestSame],
  [1.5, texts.nextTestMore],
])('tested on with %p times the budget', (budget, expected) => {
  const verdict = { ...verdictOf('keep testing'), nextBudget: budget };
  expect(nextMove(verdict, dealings, remedy).text).toEqual(expected);
  expect(nextMove({ ...verdict, word: 'too early' }, dealings, remedy).text).toEqual(expected);
});

/** Fifty points are where somebody looks before a creator is renewed. */
test('a creator to be renewed is asked about signals from 50 points on; one to be stopped is not', () => {
  const asked = (word: VerdictWord, signals: number | undefined) =>
    nextMove(verdictOf(word), { ...dealings, signals }, remedy);
  expect(asked('scale', 49.9).text).toEqual(texts.nextScale);
  expect(asked('scale', 50)).toEqual(message(texts.nextScaleSignals, { signals: 50 }));
  expect(asked('scale', 57.6)).toEqual(message(texts.nextScaleSignals, { signals: 58 }));
  expect(asked('stop', 90).text).toEqual(texts.nextStop);
  expect(asked('renegotiate', 90).text).toEqual(texts.nextRenegotiate);
});

test.each<[VerdictWord, number, string]>([
  ['scale', 2, texts.groupScale.en],
  ['keep testing', 2, texts.groupTest.en],
  ['renegotiate', 9, texts.groupRenegotiate.en],
  ['stop', 2, texts.groupStop.en],
  ['too early', 2, texts.nextMoreCreators.en],
  ['too early', 3, texts.groupTest.en],
  ['not measurable', 9, texts.remedy.en],
])('a campaign that is %s with %i creators', (word, creators, expected) => {
  expect(groupMove(verdictOf(word), creators, remedy).text.en).toBe(expected);
});
