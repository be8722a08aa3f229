import { cleanText } from '../../ground/cells/cleanText';
import type { KeyOwner, KeyOwners } from './keyOwners';

/** What item keys are compared by: words of letters and digits in lower case, parted by single spaces. */
export function itemKey(text: string): string {
  const clean = cleanText(text).toLowerCase();
  return isNumber(clean) ? clean : wordsOf(clean).join(' ');
}

/** Finds the keys that stand in texts of orders. */
export interface ItemFinder {
  /** The owners of all keys that stand in a text as whole words; a product number as a whole number. */
  ownersIn(text: string): KeyOwner[];
}

/** The finder of a workbook's item keys: a text is looked up by its words, not key by key. */
export function itemFinder(items: KeyOwners): ItemFinder {
  const keys = [...items.keys()];
  const lengths = new Set(keys.filter((key) => !isNumber(key)).map((key) => key.split(' ').length));
  const hasNumbers = keys.some(isNumber);

  function* candidates(clean: string): Generator<string> {
    const words = wordsOf(clean);
    for (const length of lengths) {
      for (let at = 0; at + length <= words.length; at++) {
        const key = words.slice(at, at + length).join(' ');
        if (!isNumber(key)) yield key;
      }
    }
    if (hasNumbers) yield* numbersOf(clean);
  }

  return {
    ownersIn(text) {
      if (keys.length === 0 || text === '') return [];
      const found = new Set<KeyOwner>();
      for (const key of candidates(cleanText(text).toLowerCase())) {
        const owner = items.get(key);
        if (owner !== undefined) found.add(owner);
      }
      return [...found];
    },
  };
}

function isNumber(clean: string): boolean {
  return /^\d+$/.test(clean);
}

function isAmount(piece: string): boolean {
  return /^[^\d,]*\d{1,3},\d{3}(?!\d)/.test(piece);
}

function wordsOf(clean: string): string[] {
  return clean.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Numbers that stand alone: neither part of a code such as 10-223 nor of an amount such as 12,000. */
function numbersOf(clean: string): string[] {
  return clean
    .split(/[^\p{L}\p{M}\p{N}.,_-]+/u)
    .flatMap((piece) => (isAmount(piece) ? [] : piece.split(',')))
    .map((piece) => piece.replace(/^[._-]+|[._-]+$/g, ''))
    .filter(isNumber);
}
