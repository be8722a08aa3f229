import type { Language } from '../src/ground/text/language';
import { localeLanguage } from '../src/ground/text/localeLanguage';

/** Korean where the computer speaks it, English otherwise. */
export function computerLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return localeLanguage(LC_ALL || LC_MESSAGES || LANG || '');
}
