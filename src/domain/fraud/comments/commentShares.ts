import { ramp } from '../ramp';
import { nearCopies } from './nearCopies';
import type { PreparedComment } from './preparedComment';
import { isLowContent } from './preparedComment';
import { asksForReturn } from './reciprocityPhrases';
import { countsByLetters } from './scriptOf';

/** A share with the number of comments that it is a share of. */
export interface CommentShare {
  readonly share: number;
  readonly count: number;
  readonly of: number;
}

/** From this many letters a text begins to be somebody's own wording, and from the second it is. */
const WORDING_LETTERS = { from: 8, to: 20 };
/** The same in scripts that say a word in two letters. */
const WORDING_LETTERS_DENSE = { from: 4, to: 11 };
/** With fewer worded comments, two alike by chance would already look like many. */
const FEWEST_WORDED = 10;

/**
 * Worded comments that somebody else wrote too, longer ones counting for more: many people write
 * "so pretty", nobody writes another person's sentence. Undefined without authors.
 */
export function nearCopyShare(comments: readonly PreparedComment[]): CommentShare | undefined {
  const known = comments.filter(({ author, onGiveaway }) => author !== '' && !onGiveaway);
  if (known.length === 0) return undefined;
  const worded = known.filter((comment) => wording(comment) > 0);
  const copied = nearCopies(worded);
  const all = worded.reduce((sum, comment) => sum + wording(comment), 0);
  const copies = worded.filter((_, index) => copied[index]);
  const weight = copies.reduce((sum, comment) => sum + wording(comment), 0);
  return { share: weight / Math.max(all, FEWEST_WORDED), count: copies.length, of: worded.length };
}

/** People who ask for attention in return; each counts once, so that one can't spoil a creator. */
export function reciprocityShare(comments: readonly PreparedComment[]): CommentShare {
  const asked = new Map<string, boolean>();
  comments.forEach(({ author, text }, index) => {
    const person = author === '' ? `unknown\n${index}` : author;
    if (asked.get(person) !== true) asked.set(person, asksForReturn(text));
  });
  const count = [...asked.values()].filter(Boolean).length;
  return { share: asked.size === 0 ? 0 : count / asked.size, count, of: comments.length };
}

/** Comments that say little: emoji, a mention, a word or two. */
export function lowContentShare(comments: readonly PreparedComment[]): CommentShare {
  return shareOf(comments, isLowContent);
}

/** The part of comments for which something holds; 0 of none. */
export function shareOf(
  comments: readonly PreparedComment[],
  holds: (comment: PreparedComment) => boolean,
): CommentShare {
  const count = comments.filter(holds).length;
  return { share: comments.length === 0 ? 0 : count / comments.length, count, of: comments.length };
}

/** How much wording a comment has, 0-1: none in one word of praise, full in a short sentence. */
function wording({ script, letters, words }: PreparedComment): number {
  const dense = countsByLetters(script);
  if (!dense && words < 2) return 0;
  const { from, to } = dense ? WORDING_LETTERS_DENSE : WORDING_LETTERS;
  return ramp(letters, from, to);
}
