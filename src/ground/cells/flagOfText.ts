import { cleanText } from './cleanText';
import type { FileLocale } from './fileLocale';

/** Words and ticks that are a yes or a no in every file, in lower case. */
export const flagWords = {
  yes: [
    ...'true yes y t 1 v ✓ ✔ ☑ ✅ o ○ ◯ 예 네 참 맞음'.split(' '),
    ...'ja wahr oui vrai sí si verdadero sim verdadeiro vero はい'.split(' '),
  ],
  no: [
    ...'false no n f 0 ✗ ✘ ❌ 아니오 아니요 거짓 아님'.split(' '),
    ...'nein falsch non faux falso não nao いいえ'.split(' '),
  ],
} as const;

const yes = new Set(flagWords.yes);
const no = new Set(flagWords.no);
const crosses = new Set(['x', '×', '✕', '✖']);

/** 1 for a yes, 0 for a no in the languages of exports or as a tick; NaN when the text is neither. */
export function flagOfText(text: string, locale: Pick<FileLocale, 'isCrossNo'>): number {
  const word = cleanText(text).toLowerCase();
  if (yes.has(word)) return 1;
  if (no.has(word)) return 0;
  return crosses.has(word) && locale.isCrossNo ? 0 : Number.NaN;
}
