import type { Diagnosis } from '../../domain/judgement/diagnose';
import { shownCount, shownMoney } from '../../domain/judgement/shownNumber';
import type { Verdict } from '../../domain/judgement/verdict';
import { type Message, message, type Text } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { scoreboardTexts as texts } from '../../messages/scoreboardTexts';
import type { Combined } from '../assignments/combinedAssignments';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';
import { type Dealings, groupMove, nextMove } from './nextMove';
import { returnNote } from './returnNote';

/** The verdict on a row in words: what (nothing without a target), why, and what to do next. */
export interface VerdictWords {
  readonly verdict: Text | undefined;
  readonly why: readonly Message[];
  readonly next: readonly Message[];
}

/** Everything that the words of a row speak of. */
export interface WordsMaterial {
  readonly totals: Totals;
  readonly combined: Combined;
  readonly judgement: Judgement;
  readonly diagnosis: Diagnosis | undefined;
  /** What exceeds all that is credited: it comes first. */
  readonly gap: Message | undefined;
  readonly remedy: Message;
  /** Undefined for a campaign and the total. */
  readonly dealings: Dealings | undefined;
}

/** Puts a row's judgement into words: what could not be measured first, then the numbers. */
export function verdictWords(material: WordsMaterial): VerdictWords {
  const { totals, combined, judgement, diagnosis, gap, remedy, dealings } = material;
  const { verdict } = judgement;
  if (verdict === undefined) return undecided(material);
  const move =
    dealings === undefined
      ? groupMove(verdict, combined.creators, remedy)
      : nextMove(verdict, dealings, remedy);
  const isWeak = verdict.word === 'stop' || verdict.word === 'keep testing';
  return {
    verdict: judgementTexts.words[verdict.word],
    why: [...reasons(material, verdict), ...notes(material)],
    next: [
      move,
      ...(gap !== undefined && move !== remedy ? [remedy] : []),
      ...unusedContent(totals),
      ...(isWeak && diagnosis?.checkFirst !== undefined ? [diagnosis.checkFirst] : []),
    ],
  };
}

/**
 * Of a group that cannot be measured the gap says all: its creators' own rows say what each of them lacks, and nothing
 * that speaks of one creator stands there.
 */
function reasons({ gap, dealings }: WordsMaterial, { word, why }: Verdict): Message[] {
  if (word !== 'not measurable') return gap === undefined ? [why] : [gap, why];
  if (gap !== undefined) return [gap];
  const isOfOne = dealings !== undefined || why.text !== judgementTexts.unmeasured.noKey;
  return [isOfOne ? why : message(texts.groupWithoutKey, {})];
}

function undecided(material: WordsMaterial): VerdictWords {
  const { totals, combined, gap, remedy } = material;
  if (combined.posts === 0 && combined.spend === 0) {
    return {
      verdict: undefined,
      why: [message(texts.whyNotStarted, {})],
      next: [message(texts.nextStart, {})],
    };
  }
  const first = gap ? [gap] : [];
  const cure = gap ? [remedy] : [];
  if (combined.kind === undefined) {
    return {
      verdict: undefined,
      why: [...first, message(texts.whySeveralActions, {})],
      next: [message(texts.nextByCampaign, {}), ...cure, ...unusedContent(totals)],
    };
  }
  const values = {
    conversions: shownCount(combined.conversions),
    spend: shownMoney(combined.countedSpend),
  };
  return {
    verdict: undefined,
    why: [...first, message(texts.whyNoTarget, values), ...notes(material)],
    next: [message(texts.nextTarget, {}), ...cure, ...unusedContent(totals)],
  };
}

/** What the figures leave out or guess. */
function notes({ totals, combined, judgement, gap }: WordsMaterial): Message[] {
  if (combined.measured.length === 0) return [];
  const { spend, unmeasuredSpend, countedSpend } = combined;
  const measuredSpend = spend - unmeasuredSpend;
  const found: Message[] = [];
  if (totals.openWindows > 0 && countedSpend < measuredSpend) {
    found.push(
      message(texts.openPosts, {
        posts: totals.openWindows,
        counted: shownMoney(countedSpend),
        spend: shownMoney(measuredSpend),
      }),
    );
  }
  if (unmeasuredSpend > 0 && gap === undefined) {
    found.push(message(texts.alsoUnmeasured, { spend: shownMoney(unmeasuredSpend) }));
  }
  const note = returnNote(combined, judgement);
  return note === undefined ? found : [...found, note];
}

function unusedContent({ unusedAssets }: Totals): Message[] {
  return unusedAssets > 0 ? [message(texts.nextUnused, { assets: unusedAssets })] : [];
}
