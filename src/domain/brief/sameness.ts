import { samenessTexts } from '../../messages/samenessTexts';
import { inputError } from '../inputError';
import { characterGrams, comparableCaption } from './captionGrams';
import { nearestByIndex, nearestByMinHash } from './sharedGrams';

/** Up to here every pair of different captions is compared. */
const exactUpTo = 2000;

/**
 * How alike captions are, 0 to 1: for each caption the likeness to its nearest neighbour, on
 * average. Likeness is the Jaccard index of runs of three characters after links, handles, codes
 * and numbers were taken out; 1 means that every caption has a twin. Blank captions don't count.
 * Exact up to 2,000 different captions; above, each is compared with its likely neighbours.
 *
 * @throws InputError with fewer than two captions
 * @see https://en.wikipedia.org/wiki/Jaccard_index
 */
export function sameness(captions: readonly string[]): number {
  const known = knownSameness(captions);
  if (known === undefined) throw inputError(samenessTexts.needsTwo, {});
  return known;
}

/** How alike captions are; undefined where fewer than two hold words of their own beside links, handles and signs. */
export function knownSameness(captions: readonly string[]): number | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  for (const caption of captions) {
    const text = comparableCaption(caption);
    if (text === '') continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    total++;
  }
  if (total < 2) return undefined;
  const { grams, kinds } = characterGrams([...counts.keys()]);
  const nearest =
    grams.length <= exactUpTo ? nearestByIndex(grams, kinds) : nearestByMinHash(grams);
  let sum = 0;
  [...counts.values()].forEach((count, text) => {
    sum += count > 1 ? count : (nearest[text] ?? 0);
  });
  return sum / total;
}
