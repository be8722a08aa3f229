/** Both tails of a distribution at one point; neither loses digits by subtraction from one. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Tails from the one that was computed directly. */
export function tailsFromLower(lower: number): Tails {
  return { lower, upper: 1 - lower };
}

/** Tails from the one that was computed directly. */
export function tailsFromUpper(upper: number): Tails {
  return { lower: 1 - upper, upper };
}
