import type { Language } from '../text/language';
import { dayMs } from './calendarDay';

/** Writes a day number in words of a language: 4 May 2026, 2026. 5. 4. */
export type DayWords = (day: number, language: Language) => string;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The locales of most files, without `Intl`: its first date reads every locale's words and takes as long as 50,000 rows. */
const plainWords: Readonly<Record<string, (date: Date) => string>> = {
  'en-US': (date) => `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
  'ko-KR': (date) => `${date.getUTCFullYear()}. ${date.getUTCMonth() + 1}. ${date.getUTCDate()}.`,
};

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
  const formats = new Map<Language, (date: Date) => string>();
  return (day, language) => {
    const format = formats.get(language) ?? formatOf(spokenLocale(localeOf(), language));
    formats.set(language, format);
    return format(new Date(day * dayMs));
  };
}

function formatOf(locale: string): (date: Date) => string {
  const plain = plainWords[locale];
  if (plain !== undefined) return plain;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format;
}

function isKnown(tag: string): boolean {
  if (plainWords[tag] !== undefined) return true;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
