import type { Diagnosis } from '../../domain/judgement/diagnose';
import { shownMoney } from '../../domain/judgement/shownNumber';
import { type Message, message, type Text } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';

/** The verdict on a row in words: what, why, and what to do next. */
export interface VerdictWords {
  readonly verdict: Text;
  readonly why: Message;
  readonly next: readonly Message[];
}

const words = {
  scale: scoreboardTexts.scale,
  'keep testing': scoreboardTexts.keepTesting,
  stop: scoreboardTexts.stop,
  'too early': scoreboardTexts.tooEarly,
} as const;

const groupMoves = {
  scale: scoreboardTexts.groupScale,
  'keep testing': scoreboardTexts.groupTest,
  stop: scoreboardTexts.groupStop,
  'too early': undefined,
} as const;

/** From how many points of signals on a good result is doubted before it is renewed. */
const doubtfulSignals = 50;

/** With this many conversions ranges are narrow enough to act on (about 2.75 to 1). */
const enoughConversions = 10;

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
  const group = about.isGroup ? groupMoves[verdict.word] : undefined;
  const next = [group ? message(group, {}) : nextMove(totals, judgement, about.signals)];
  const isWeak = verdict.word !== 'scale' && verdict.word !== 'too early';
  if (totals.unusedAssets > 0) {
    next.push(message(scoreboardTexts.nextUnused, { assets: totals.unusedAssets }));
  }
  if (isWeak && diagnosis?.checkFirst !== undefined) next.push(diagnosis.checkFirst);
  return { verdict: words[verdict.word], why: verdict.why, next };
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

function nextMove(
  totals: Totals,
  { verdict, conversions }: Judgement,
  signals: number | undefined,
): Message {
  switch (verdict?.word) {
    case 'scale':
      return signals !== undefined && signals >= doubtfulSignals
        ? message(scoreboardTexts.nextScaleSignals, { signals: Math.round(signals) })
        : message(scoreboardTexts.nextScale, {});
    case 'stop':
      return message(scoreboardTexts.nextStop, {});
    case 'too early':
      return message(
        totals.openWindows > 0 ? scoreboardTexts.nextWait : scoreboardTexts.nextMoreCreators,
        {},
      );
    default: {
      const needed = Math.max(2, enoughConversions - conversions);
      return message(scoreboardTexts.nextTest, { needed });
    }
  }
}
