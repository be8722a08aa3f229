import type { OwnStatusWords } from './readStatus';
import { statusKey } from './statusKey';
import { type ExplainableMeaning, explainableMeanings } from './statusMeaning';

/** What a Settings value explains, and the parts of it that say nothing. */
export interface StatusWordsSetting {
  readonly words: OwnStatusWords;
  /** Parts without a word or with another meaning than the four, as typed. */
  readonly unusable: readonly string[];
}

const meanings = new Map<string, ExplainableMeaning>(
  explainableMeanings.map((meaning) => [statusKey(meaning), meaning]),
);

/**
 * Reads the words of one's own in Settings: `word=sale|unpaid|no sale|refunded`, parted by
 * semicolons. The last meaning given to a word counts.
 */
export function ownStatusWords(text: string): StatusWordsSetting {
  const words = new Map<string, ExplainableMeaning>();
  const unusable: string[] = [];
  for (const part of text.split(/[;；\n]/).map((piece) => piece.trim())) {
    if (part === '') continue;
    const sign = Math.max(part.lastIndexOf('='), part.lastIndexOf('＝'));
    const word = statusKey(part.slice(0, Math.max(0, sign)));
    const meaning = meanings.get(statusKey(part.slice(sign + 1)));
    if (word === '' || meaning === undefined) unusable.push(part);
    else words.set(word, meaning);
  }
  return { words, unusable };
}

/** The Settings value with one more word explained; a word that stood there gets the new meaning. */
export function withStatusWord(text: string, word: string, meaning: ExplainableMeaning): string {
  const plain = word.replace(/[;；=＝\s]+/g, ' ').trim();
  const kept = text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && statusKey(part.split(/[=＝]/)[0] ?? '') !== statusKey(plain));
  return [...kept, `${plain}=${meaning}`].join('; ');
}
