import { shownChanceOfLoss } from '../../../domain/plan/budget/shownChanceOfLoss';
import type { SplitOutcome } from '../../../domain/plan/budget/splitOutcome';
import { capital } from '../../../ground/text/capital';
import type { Language } from '../../../ground/text/language';
import { message, say } from '../../../ground/text/text';
import { monthTexts } from '../../../messages/monthTexts';
import type { DayNames } from '../dayNames';
import type { ReadyMonth } from './monthPlan';

/** How sentences about money are written. */
export interface MonthWords extends DayNames {
  readonly language: Language;
  readonly money: (value: number) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  /** Never 0% or 100%. */
  readonly chance: (value: number) => string;
}

/** The one sentence: how much, on how many creators, and what stays. */
export function decisionSentence(
  { plan, budget }: ReadyMonth,
  { language, money }: MonthWords,
): string {
  const { spent, kept, lines } = plan;
  const count = lines.filter(({ posts }) => posts > 0).length;
  if (spent === 0) {
    return say(message(monthTexts.decisionNothing, { budget: money(budget) }), language);
  }
  const values = { spent: money(spent), budget: money(budget), kept: money(kept), count };
  return say(
    message(isWhole(plan, budget) ? monthTexts.decisionWhole : monthTexts.decision, values),
    language,
  );
}

/** What is left is less than a hundredth. */
function isWhole({ kept }: ReadyMonth['plan'], budget: number): boolean {
  return kept < 0.01 * budget;
}

/** Why money stays unspent; '' when none does. */
export function keptSentence(
  { plan, budget }: ReadyMonth,
  { language }: Pick<MonthWords, 'language'>,
): string {
  return !isWhole(plan, budget) ? `${capital(say(plan.whyKept, language))}.` : '';
}

/** What a split may bring, and how likely it loses. */
export function beliefSentence(
  { profit, outcome }: { readonly profit: number; readonly outcome: SplitOutcome },
  { language, money }: MonthWords,
): string {
  const values = {
    profit: money(profit),
    low: money(outcome.low),
    high: money(outcome.high),
    chance: say(shownChanceOfLoss(outcome.lossShare), language),
  };
  return say(message(monthTexts.believe, values), language);
}

/** Whether somebody can be planned for: else nothing can be set against anything, and zero would be no forecast. */
function isPlannable({ equalProfit, lastProfit, plan }: ReadyMonth): boolean {
  return plan.spent !== 0 || equalProfit !== 0 || lastProfit !== 0;
}

/** Below this share of the budget more knowledge is not worth a test. */
const worthTesting = 0.05;

/** What not knowing the creators' true returns costs; '' where nobody can be planned for. */
export function ignoranceSentence(month: ReadyMonth, { language, money }: MonthWords): string {
  if (!isPlannable(month)) return '';
  const { plan, budget } = month;
  const { costOfNotKnowing } = plan;
  const told =
    costOfNotKnowing < worthTesting * budget
      ? message(monthTexts.ignoranceSmall, {})
      : message(monthTexts.ignorance, { cost: money(costOfNotKnowing) });
  return say(told, language);
}

/** The same money by simpler rules; '' where nobody can be planned for. */
export function simpleSentence(month: ReadyMonth, { language, money }: MonthWords): string {
  if (!isPlannable(month)) return '';
  const { equalProfit, lastProfit } = month;
  const values = { equal: money(equalProfit), last: money(lastProfit) };
  return say(message(monthTexts.simple, values), language);
}

/** The last post bought, the first one refused, and from where on none pays. */
export function edgeSentences(
  { plan, creators }: ReadyMonth,
  { language, money }: MonthWords,
): string[] {
  const { last, refused, paysUpTo } = plan;
  const nameOf = (index: number) => creators[index]?.name ?? '';
  const parts = [
    last && message(monthTexts.last, { name: nameOf(last.creator), profit: money(last.profit) }),
    refused &&
      message(monthTexts.refused, {
        name: nameOf(refused.creator),
        profit: money(refused.profit),
      }),
  ].filter((part) => part !== undefined);
  const edge = parts.map((part) => say(part, language)).join(monthTexts.joint[language]);
  return [
    ...(edge === '' ? [] : [`${capital(edge)}.`]),
    ...(paysUpTo > 0
      ? [say(message(monthTexts.paysUpTo, { money: money(paysUpTo) }), language)]
      : []),
  ];
}

/** "2 posts, $400 (test)"; undefined for a line without posts. */
export function shareOf(
  { posts, money: cost, isTest }: ReadyMonth['plan']['lines'][number],
  { language, money }: MonthWords,
): string | undefined {
  if (posts === 0) return undefined;
  const told = say(message(monthTexts.share, { posts, money: money(cost) }), language);
  return isTest ? `${told} (${monthTexts.test[language]})` : told;
}
