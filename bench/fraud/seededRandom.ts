/** A source of repeatable chance. */
export interface SeededRandom {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  integer(below: number): number;
  pick<T>(items: readonly T[]): T;
}

/**
 * Repeatable pseudo-random numbers from a seed.
 *
 * @see mulberry32, Tommy Ettinger, public domain
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  return { next, integer, pick: (items) => items[integer(items.length)] as never };
}
