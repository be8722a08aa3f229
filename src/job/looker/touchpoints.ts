import { textRanks } from './placeSlots';

/** Touchpoints by number: 0 is the post itself, the others follow in the order of their names. */
export interface Touchpoints {
  readonly names: readonly string[];
  /** The number of each distinct text of the column; an asset without a touchpoint is "other". */
  readonly numbers: Int32Array;
}

/** Numbers the texts of the touchpoint column. */
export function touchpointsOf(texts: readonly string[]): Touchpoints {
  const named = texts.map((text) => (text === '' ? 'other' : text));
  const ranks = textRanks(named);
  const names: string[] = ['post'];
  const numberOfName = new Map<string, number>();
  const numbers = Int32Array.from(named, (name, code) => {
    const number = numberOfName.get(name) ?? (ranks[code] ?? 0) + 1;
    numberOfName.set(name, number);
    names[number] = name;
    return number;
  });
  return { names: Array.from(names, (name) => name ?? ''), numbers };
}
