/**
 * Turns spellings into small integers: the same text always gets the same code, 0 is blank.
 * Every raw spelling is cleaned once, not once per row.
 */
export interface Interner {
  /** The text of each code, as first spelled; `texts[0]` is ''. */
  readonly texts: readonly string[];
  /** The code of a cell; cells that mean the same share one. */
  codeOf(cell: unknown): number;
}

/**
 * @param clean the text of a cell, '' for a blank
 * @param keyOf what texts are compared by; texts with one key share a code
 */
export function interner(
  clean: (cell: unknown) => string,
  keyOf: (text: string) => string,
): Interner {
  const texts: string[] = [''];
  const codes = new Map<unknown, number>([['', 0]]);

  function learn(cell: unknown): number {
    const text = clean(cell);
    const key = keyOf(text);
    let code = codes.get(key);
    if (code === undefined) {
      code = texts.length;
      texts.push(text);
      codes.set(key, code);
    }
    if (key !== cell && (typeof cell === 'string' || typeof cell === 'number')) {
      codes.set(cell, code);
    }
    return code;
  }

  return { texts, codeOf: (cell) => codes.get(cell) ?? learn(cell) };
}
