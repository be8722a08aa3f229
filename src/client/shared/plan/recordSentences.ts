import { message, say } from '../../../ground/text/text';
import { monthTexts } from '../../../messages/monthTexts';
import type { PlannedMonth, PlanOpening } from '../../../shared/planOpening';
import { recordSentence } from './campaignSentences';
import type { MonthWords } from './monthSentences';

type RecordWords = Pick<MonthWords, 'language' | 'money' | 'count' | 'dayName' | 'monthName'>;

/**
 * Our record: the last counted month beside its plan, how many planned months ended inside their range, and how
 * many forecasts did.
 */
export function recordSentences(
  { plans, record }: Pick<PlanOpening, 'plans' | 'record'>,
  words: RecordWords,
): string[] {
  const { language } = words;
  const counted = plans.filter(({ outcome }) => outcome !== null);
  const last = counted[counted.length - 1];
  const open = plans.filter(({ outcome }) => outcome === null);
  const judged = counted.filter(({ outcome }) => outcome?.isInside != null);
  const inside = judged.filter(({ outcome }) => outcome?.isInside === true).length;
  return [
    ...(last ? [outcomeSentence(last, words)] : []),
    ...(judged.length > 0
      ? [say(message(monthTexts.planRecord, { inside, ended: judged.length }), language)]
      : []),
    ...(plans.length === 0 ? [monthTexts.noPlanRecord[language]] : []),
    ...open.slice(-1).map(({ month, countedFrom }) => {
      const day = words.dayName(countedFrom, language);
      const values = { month: words.monthName(month, language), day };
      return say(message(monthTexts.plannedOpen, values), language);
    }),
    recordSentence(record, { language }),
  ];
}

/** A counted month beside its plan; '' before it is counted. */
function outcomeSentence(plan: PlannedMonth, words: RecordWords): string {
  const { language, money, count } = words;
  const { posts, money: planned, low, high, outcome } = plan;
  if (outcome === null) return '';
  const spent = { planned: money(planned), spent: money(outcome.spend), out: count(outcome.posts) };
  const month = words.monthName(plan.month, language);
  const first = message(monthTexts.plannedMonth, { month, posts, ...spent });
  return `${say(first, language)} ${say(profitOf({ low, high, outcome }, { language, money }), language)}`;
}

function profitOf(
  {
    low,
    high,
    outcome,
  }: Pick<PlannedMonth, 'low' | 'high'> & {
    readonly outcome: NonNullable<PlannedMonth['outcome']>;
  },
  { language, money }: Pick<MonthWords, 'language' | 'money'>,
) {
  const { profit, cost, spend, isInside } = outcome;
  if (profit === null) return message(monthTexts.plannedUncounted, {});
  if (isInside !== null && low !== null && high !== null) {
    const where = (isInside ? monthTexts.insideRange : monthTexts.outsideRange)[language];
    const range = { low: money(low), high: money(high) };
    return message(monthTexts.plannedProfit, { profit: money(profit), ...range, where });
  }
  return cost < spend
    ? message(monthTexts.plannedPartly, { cost: money(cost), profit: money(profit) })
    : message(monthTexts.plannedRangeless, { profit: money(profit) });
}
