import { cleanText } from './cleanText';

/**
 * What ids are compared by, and how they are kept: width, spaces around and invisible letters do not
 * count, case does, since platforms tell aB from Ab. A clean id comes back without a copy.
 */
export function idKey(text: string): string {
  return cleanText(text);
}
