import { handleKey } from './handleKey';

/**
 * What names, handles, profile addresses and post addresses are found by: scheme, www., query, fragment and
 * a slash at the end do not count, nor do @, case, width and invisible letters.
 */
export function nameKey(text: string): string {
  return handleKey(text)
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}
