import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { dashboardTexts } from '../../messages/dashboardTexts';
import type { LeadershipView } from './leadershipView';

/** Less than this is no difference between amounts of a period. */
const SMALLEST = 0.005;

/**
 * What CPA and ROMI count of the spend above them, with the reasons that apply; '' when they count it all, and
 * where nothing counts and why is told already.
 *
 * @param money how an amount is written
 */
export function countedSentence(
  { counted, notMeasured }: Pick<LeadershipView, 'counted' | 'notMeasured'>,
  language: Language,
  money: (amount: number) => string,
): string {
  if (counted === null) return '';
  const { spend, countedSpend, returnSpend } = counted;
  if (notMeasured !== '' && countedSpend < SMALLEST) return '';
  const values = {
    spend: money(spend),
    counted: money(countedSpend),
    returned: money(returnSpend),
  };
  const isAllCounted = spend - countedSpend < SMALLEST;
  if (countedSpend - returnSpend < SMALLEST) {
    return say(message(dashboardTexts.countedBoth, values), language);
  }
  if (returnSpend < SMALLEST) {
    const none = message(dashboardTexts.noReturn, {});
    return isAllCounted
      ? say(none, language)
      : `${say(message(dashboardTexts.countedCpa, values), language)} ${say(none, language)}`;
  }
  const text = isAllCounted ? dashboardTexts.countedReturn : dashboardTexts.counted;
  return say({ text, values }, language);
}
