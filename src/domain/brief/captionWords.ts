import { cleanText } from '../../ground/cells/cleanText';

/** A tone word and the captions that hold it. */
export interface WordCount {
  readonly word: string;
  readonly captions: number;
}

/** In how many captions each tone word stands, whatever its case: a count, no score. */
export function captionWords(captions: readonly string[], words: readonly string[]): WordCount[] {
  const texts = captions.map(comparable);
  return words.map((word) => {
    const wanted = comparable(word);
    return { word, captions: texts.filter((text) => holds(text, wanted)).length };
  });
}

/**
 * Korean words take endings, so that they count wherever a word begins with them; words of other scripts
 * count as whole words.
 */
function holds(text: string, wanted: string): boolean {
  if (wanted === '') return false;
  const takesEndings = /\p{Script=Hangul}$/u.test(wanted);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + wanted.length);
    const begins = !/[\p{L}\p{N}]$/u.test(before);
    if (begins && (takesEndings || !/^[\p{L}\p{N}]/u.test(after))) return true;
  }
  return false;
}

function comparable(text: string): string {
  return cleanText(text).normalize('NFC').toLowerCase();
}
