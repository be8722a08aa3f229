/**
 * Letters that nobody sees: soft hyphen, joiners, zero-width spaces, direction marks, byte order
 * mark, variation selectors, Hangul fillers. They come along when text is pasted.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const alreadyClean = /^[\x21-\x7e]*$/;

/** A text without letters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/**
 * A text as people see it: Unicode NFKC (full-width and narrow forms become plain ones), no
 * invisible letters, single spaces, none at the ends. Every key of this room is made from it.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return withoutInvisible(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}
