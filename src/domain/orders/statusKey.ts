import { cleanText } from '../../ground/cells/cleanText';

/**
 * What statuses are compared by: letters and digits alone, in lower case, without accents,
 * spaces, hyphens, invisible letters or WooCommerce's "wc-". "On hold", "on-hold" and "wc-on_hold"
 * are one word; so are "취소 완료" and "취소완료".
 */
export function statusKey(text: string): string {
  return cleanText(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*wc[-_]/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
