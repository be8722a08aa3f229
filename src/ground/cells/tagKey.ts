import { cleanText } from './cleanText';
import { percentDecoded } from './percentDecoded';

const clean = /^[a-z0-9._~/:-]*$/;

/** What UTM values are compared by: decoded once (+ is a space); case, width, spaces around and invisible letters do not count. */
export function tagKey(text: string): string {
  if (clean.test(text)) return text;
  return cleanText(percentDecoded(text.replace(/\+/g, ' '))).toLowerCase();
}
