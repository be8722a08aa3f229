import { cleanText } from './cleanText';

const clean = /^[A-Z0-9]*$/;

/** What promo codes are compared by: case, width, spaces, hyphens, underscores and invisible letters do not count. */
export function codeKey(text: string): string {
  if (clean.test(text)) return text;
  return cleanText(text)
    .toUpperCase()
    .replace(/[\s_-]/g, '');
}
