import type { Diagnosis } from '../../domain/judgement/diagnose';
import { shownMoney } from '../../domain/judgement/shownNumber';
import { fewestCreators } from '../../domain/judgement/verdictRules';
import type { VerdictWord } from '../../domain/judgement/verdictWord';
import { type Message, message, type Text } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';

/** The verdict on a row in words: what, why, and what to do next. */
export interface VerdictWords {
  readonly verdict: Text;
  readonly why: Message;
  readonly next: readonly Message[];
}

const groupMoves = {
  scale: scoreboardTexts.groupScale,
  'keep testing': scoreboardTexts.groupTest,
  renegotiate: scoreboardTexts.groupTest,
  stop: scoreboardTexts.groupStop,
  'too early': undefined,
  'not measurable': scoreboardTexts.nextKey,
} as const;

/** From how many points of signals on a good result is doubted before it is renewed. */
const doubtfulSignals = 50;

/**
 * @param about whether the row is a campaign or the total, and the creator's points of signals
 *   (undefined when there is not enough data)
 */
export function verdictWords(
  totals: Totals,
  judgement: Judgement,
  diagnosis: Diagnosis | undefined,
  about: { readonly isGroup: boolean; readonly signals: number | undefined },
): VerdictWords {
  const { verdict } = judgement;
  if (verdict === undefined) return undecided(totals, judgement);
  const group = about.isGroup ? groupMove(verdict.word, totals) : undefined;
  const next = [group ? message(group, {}) : nextMove(judgement, about.signals)];
  const isWeak = verdict.word !== 'scale' && verdict.word !== 'too early';
  if (totals.unusedAssets > 0) {
    next.push(message(scoreboardTexts.nextUnused, { assets: totals.unusedAssets }));
  }
  if (isWeak && diagnosis?.checkFirst !== undefined) next.push(diagnosis.checkFirst);
  return { verdict: judgementTexts.words[verdict.word], why: verdict.why, next };
}

function groupMove(word: VerdictWord, { creators }: Totals): Text | undefined {
  return word === 'too early' && creators.size < fewestCreators
    ? scoreboardTexts.nextMoreCreators
    : groupMoves[word];
}

function undecided(totals: Totals, { conversions }: Judgement): VerdictWords {
  if (totals.posts === 0 && totals.spend === 0) {
    return {
      verdict: scoreboardTexts.notStarted,
      why: message(scoreboardTexts.whyNotStarted, {}),
      next: [message(scoreboardTexts.nextStart, {})],
    };
  }
  const values = { conversions, spend: shownMoney(totals.spend) };
  return {
    verdict: scoreboardTexts.noTarget,
    why: message(scoreboardTexts.whyNoTarget, values),
    next: [message(scoreboardTexts.nextTarget, {})],
  };
}

function nextMove({ verdict }: Judgement, signals: number | undefined): Message {
  switch (verdict?.word) {
    case 'scale':
      return signals !== undefined && signals >= doubtfulSignals
        ? message(scoreboardTexts.nextScaleSignals, { signals: Math.round(signals) })
        : message(scoreboardTexts.nextScale, {});
    case 'stop':
      return message(scoreboardTexts.nextStop, {});
    case 'renegotiate':
      return message(scoreboardTexts.nextRenegotiate, {});
    case 'not measurable':
      return message(scoreboardTexts.nextKey, {});
    default:
      return message(scoreboardTexts.nextTest, {});
  }
}
