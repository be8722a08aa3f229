const start = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Tells texts apart: FNV-1a over UTF-16 units, as 32 bits with a sign. No protection against anybody.
 *
 * @param hash of what came before, to go on with
 * @see http://www.isthe.com/chongo/tech/comp/fnv
 */
export function fnv1a(text: string, hash: number = start): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), prime);
  }
  return mixed;
}

/** A hash as eight or fewer hexadecimal digits. */
export function hexOf(hash: number): string {
  return (hash >>> 0).toString(16);
}
