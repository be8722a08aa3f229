import type { Text } from '../../ground/text/text';
import { dayMs, dayOfText } from '../../ground/time/calendarDay';

/** A yyyy-mm-dd day as a creator reads it: 31 March 2027. What was typed otherwise stays as it is. */
export function dayInWords(day: string): Text {
  const at = dayOfText(day) * dayMs;
  if (Number.isNaN(at)) return { en: day, ko: day };
  const inWords = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(at);
  return { en: inWords('en-GB'), ko: inWords('ko-KR') };
}
