import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { dayText } from '../../ground/time/calendarDay';
import { dashboardTexts } from '../../messages/dashboardTexts';
import type { LeadershipView } from './leadershipView';

/**
 * The days that the figures speak of, and where the data ends when it is old.
 * @param shown how a day number is written
 */
export function periodSentence(
  { period, dataEndsOn }: Pick<LeadershipView, 'period' | 'dataEndsOn'>,
  language: Language,
  shown: (day: number) => string = dayText,
): string {
  const days = { from: shown(period.firstDay), to: shown(period.lastDay) };
  const told = say(message(dashboardTexts.period, days), language);
  if (dataEndsOn === null) return told;
  const end = message(dashboardTexts.dataEndsOn, { day: shown(dataEndsOn) });
  return `${told} · ${say(end, language)}`;
}
