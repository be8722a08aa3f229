import type { Language } from '../../ground/text/language';
import { dayMs, dayOfText } from '../../ground/time/calendarDay';
import { dayWords, spokenLocale } from '../../ground/time/dayWords';

/** Days and months that a page holds as texts, as the readers of its file write them. */
export interface DayNames {
  /** yyyy-mm-dd: 4 May 2026; any other text stays as it is. */
  readonly dayName: (day: string, language: Language) => string;
  /** yyyy-mm: May 2026; any other text stays as it is. */
  readonly monthName: (month: string, language: Language) => string;
}

/** @param locale the file's, such as de_DE */
export function dayNames(locale: string): DayNames {
  const written = dayWords(() => locale);
  return {
    dayName(day, language) {
      const number = dayOfText(day);
      return Number.isNaN(number) ? day : written(number, language);
    },
    monthName(month, language) {
      const first = dayOfText(`${month}-01`);
      if (Number.isNaN(first)) return month;
      const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(spokenLocale(locale, language), parts).format(first * dayMs);
    },
  };
}
