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
  const byFirstWord = new Map<string, KeyOwner[]>();
  const numbers = new Map<string, KeyOwner>();
  for (const owner of items.values()) {
    if (isNumber(owner.key)) {
      numbers.set(owner.key, owner);
      continue;
    }
    const [first = ''] = owner.key.split(' ', 1);
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [owner]);
    else known.push(owner);
  }

  return {
    ownersIn(text) {
      if (items.size === 0 || text === '') return [];
      const clean = cleanText(text).toLowerCase();
      const words = wordsOf(clean);
      const padded = ` ${words.join(' ')} `;
      const found = new Set<KeyOwner>();
      for (const word of words) {
        for (const owner of byFirstWord.get(word) ?? []) {
          if (padded.includes(` ${owner.key} `)) found.add(owner);
        }
      }
      for (const number of numbers.size === 0 ? [] : numbersOf(clean)) {
        const owner = numbers.get(number);
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
  return /^[^\d,]*\d{1,3}(?:,\d{3})+(?!\d)/.test(piece);
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
