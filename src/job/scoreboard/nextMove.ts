import { doubtfulSignals } from '../../domain/fraud/doubtfulSignals';
import type { Verdict } from '../../domain/judgement/verdict';
import { fewestCreators } from '../../domain/judgement/verdictRules';
import { type Message, message, type Text } from '../../ground/text/text';
import { scoreboardTexts as texts } from '../../messages/scoreboardTexts';

/** What to do with a creator by how she is paid; '' stands for a model that nobody entered. */
const byPayment: Readonly<Record<'scale' | 'renegotiate' | 'stop', Record<string, Text>>> = {
  scale: { performance: texts.nextScalePerformance, barter: texts.nextScaleBarter },
  renegotiate: {
    performance: texts.nextRenegotiatePerformance,
    barter: texts.nextRenegotiateBarter,
  },
  stop: {
    hybrid: texts.nextStopHybrid,
    performance: texts.nextStopPerformance,
    barter: texts.nextStopBarter,
  },
};
const otherwise = {
  scale: texts.nextScale,
  renegotiate: texts.nextRenegotiate,
  stop: texts.nextStop,
} as const;

/** What is known of a creator beside the figures. */
export interface Dealings {
  /** fixed, barter, hybrid or performance; '' when nobody entered it. */
  readonly paymentModel: string;
  /** Points of signals; undefined when there is not enough data. */
  readonly signals: number | undefined;
}

/** What to do next with a creator, by the verdict and how she is paid. */
export function nextMove(
  { word, nextBudget }: Verdict,
  dealings: Dealings,
  remedy: Message,
): Message {
  const { paymentModel, signals } = dealings;
  switch (word) {
    case 'not measurable':
      return remedy;
    case 'too early':
    case 'keep testing':
      return message(testWith(nextBudget ?? 1), {});
    default:
      return word === 'scale' && signals !== undefined && signals >= doubtfulSignals
        ? message(texts.nextScaleSignals, { signals: Math.round(signals) })
        : message((byPayment[word][paymentModel] ?? otherwise[word]) as Text, {});
  }
}

function testWith(times: number) {
  if (times === 0) return texts.nextTestPause;
  if (times < 1) return texts.nextTestLess;
  return times > 1 ? texts.nextTestMore : texts.nextTestSame;
}

const groupMoves = {
  scale: texts.groupScale,
  'keep testing': texts.groupTest,
  renegotiate: texts.groupRenegotiate,
  stop: texts.groupStop,
  'too early': texts.groupTest,
} as const;

/** What to do next with a campaign, or with all of them. */
export function groupMove({ word }: Verdict, creators: number, remedy: Message): Message {
  if (word === 'not measurable') return remedy;
  const isSmall = word === 'too early' && creators < fewestCreators;
  return message(isSmall ? texts.nextMoreCreators : groupMoves[word], {});
}
