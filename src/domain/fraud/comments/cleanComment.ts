/** Nothing after this many characters of a comment is looked at: praise is short, attacks are long. */
const LONGEST_RAW = 1000;
const LONGEST_CLEAN = 300;

const invisible = /(?:[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f])+/gu;
const piledMarks = /(\p{M})\p{M}{2,1000}/gu;
const mentions = /@[\p{L}\p{N}_.]+/gu;
const notWords = /[^\p{L}\p{M}\p{N}]+/gu;
const drawnOut = /(.)\1{2,1000}/gu;

/**
 * A comment as its words alone, so that decoration can't hide a copy: compatibility forms joined
 * (NFKC), zero-width characters and direction marks removed, lower case, without @mentions, emoji and
 * punctuation, drawn-out letters squeezed ("soooo" is "so"), words separated by one space.
 */
export function cleanComment(text: string): string {
  return text
    .slice(0, LONGEST_RAW)
    .normalize('NFKC')
    .replace(invisible, (run) => (/[\n\r\t]/.test(run) ? ' ' : ''))
    .replace(mentions, ' ')
    .toLowerCase()
    .replace(piledMarks, '$1')
    .replace(notWords, ' ')
    .replace(drawnOut, '$1')
    .trim()
    .slice(0, LONGEST_CLEAN)
    .trim();
}
