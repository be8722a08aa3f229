import type { Language } from '../../../ground/text/language';
import { message, say } from '../../../ground/text/text';
import { monthTexts } from '../../../messages/monthTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import type { MonthPlan } from './monthPlan';

/** Why there is no plan of next month, and what to do about it; '' where there is one. */
export function missingSentence(
  month: MonthPlan,
  { marginLack }: Pick<PlanOpening, 'marginLack'>,
  language: Language,
): string {
  if (month.state === 'ready') return '';
  if (month.state === 'refused') {
    return say(message(monthTexts.noPlan, { why: say(month.why, language) }), language);
  }
  return (marginLack === null ? monthTexts.noBudget : monthTexts[marginLack])[language];
}
