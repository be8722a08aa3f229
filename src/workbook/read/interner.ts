import { textNumbers } from './textNumbers';

/** Stands for a text that cannot be used (a failed formula, a choice that is none). */
export const unusable = -1;

/**
 * Turns spellings into small integers: the same text always gets the same code, 0 is blank.
 * Every raw spelling is cleaned once, not once per row.
 */
export interface Interner {
  /** The text of each code, as first spelled; `texts[0]` is ''. */
  readonly texts: readonly string[];
  /** The code of a cell, or `unusable`; cells that mean the same share one. */
  codeOf(cell: unknown): number;
  /** Gives a code a name that is understood where a text is no code's own. @param name as `nameOf` gives it */
  alsoKnown(name: string, code: number): void;
}

/** How an interner takes cells. */
export interface Interning {
  /** The text of a cell, '' for a blank. */
  clean(cell: unknown): string;
  /** What texts are compared by; texts with one key share a code. */
  keyOf(text: string): string;
  isUsable(text: string): boolean;
  /** What other names are compared by; absent where nothing has another name. */
  nameOf?(text: string): string;
}

/**
 * A new interner that knows nothing but the blank.
 *
 * @param cellCount about how many cells it is made for
 */
export function interner({ clean, keyOf, isUsable, nameOf }: Interning, cellCount = 0): Interner {
  const texts: string[] = [''];
  const codes = textNumbers(cellCount);
  /** Codes of cells that are no texts. */
  const codesOfOthers = new Map<unknown, number>();
  const names = new Map<string, number>();
  codes.set('', 0);

  function added(text: string, key: string): number {
    const known = names.size > 0 && nameOf ? names.get(nameOf(text)) : undefined;
    if (known !== undefined) {
      codes.set(key, known);
      return known;
    }
    const code = isUsable(text) ? texts.length : unusable;
    if (code !== unusable) texts.push(text);
    codes.set(key, code);
    return code;
  }

  function learn(cell: unknown): number {
    const text = clean(cell);
    const key = keyOf(text);
    // The cell itself was just not found: most new ids are clean, and need no second look.
    if (key === cell) return added(text, key);
    const code = codes.get(key) ?? added(text, key);
    if (typeof cell === 'string') codes.set(cell, code);
    else if (typeof cell === 'number') codesOfOthers.set(cell, code);
    return code;
  }

  return {
    texts,
    codeOf(cell) {
      const known = typeof cell === 'string' ? codes.get(cell) : codesOfOthers.get(cell);
      return known ?? learn(cell);
    },
    alsoKnown: (name, code) => names.set(name, code),
  };
}
