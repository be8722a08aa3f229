import { cleanText } from './cleanText';

/** What headers are compared by: case, width, spaces, `_`, `-`, `*` and invisible letters do not count. */
export function headerKey(header: string): string {
  return cleanText(header)
    .toLowerCase()
    .replace(/[\s_\-*]/g, '');
}
