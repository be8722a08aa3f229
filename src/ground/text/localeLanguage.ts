import type { Language } from './language';

/** The language that a locale such as ko_KR or en-US speaks, as far as the product does: Korean or English. */
export function localeLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
