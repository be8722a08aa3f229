import { cleanText } from '../cells/cleanText';
import type { Language } from './language';

/**
 * The language that a person's words name, as far as the product speaks it: "ko", "ko-KR", "Korean" and "한국어" are
 * Korean. Of several the first counts; undefined for none and for others.
 */
export function languageOfText(text: string): Language | undefined {
  const plain = cleanText(text).toLowerCase();
  if (/^(?:ko(?:[^a-z]|rean|$)|한국|국문)/.test(plain)) return 'ko';
  return /^(?:en(?:[^a-z]|glish|$)|영어|영문)/.test(plain) ? 'en' : undefined;
}
