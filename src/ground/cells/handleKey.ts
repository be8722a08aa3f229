import { cleanText } from './cleanText';

/** What handles and names of people are compared by: without @ in front; case, width and invisible letters do not count. */
export function handleKey(text: string): string {
  return cleanText(text).replace(/^@+ ?/, '').toLowerCase();
}
