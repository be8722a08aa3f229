import type { Language } from '../text/language';
import { dayMs } from './calendarDay';

/** Writes a day number in words of a language: 4 May 2026, 2026. 5. 4. */
export type DayWords = (day: number, language: Language) => string;

/** English outside the United States puts the day first. */
const usualLocale = { en: 'en-GB', ko: 'ko-KR' } as const;

/**
 * The locale in which days are written: the file's where it speaks the language, since names of months must be words of
 * the text around them; else the language's usual one.
 *
 * @param locale such as de_DE or de-DE
 */
export function spokenLocale(locale: string, language: Language): string {
  const tag = locale.replace(/_/g, '-');
  const isSpoken = new RegExp(`^${language}(?:-|$)`, 'i').test(tag);
  return isSpoken && isKnown(tag) ? tag : usualLocale[language];
}

/**
 * How a file writes days in sentences.
 *
 * @param localeOf tells the file's locale; asked with the first day
 */
export function dayWords(localeOf: () => string): DayWords {
  const formats = new Map<Language, Intl.DateTimeFormat>();
  return (day, language) => {
    const format =
      formats.get(language) ??
      new Intl.DateTimeFormat(spokenLocale(localeOf(), language), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
    formats.set(language, format);
    return format.format(day * dayMs);
  };
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
