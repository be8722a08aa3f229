import { abs, log, max, min } from './mathFunctions';
import type { Tails } from './tails';

/** A distribution on a scale from −∞ to ∞ on which the logarithms of its tails are concave. */
export interface ScaledDistribution {
  /** both tails at a point of the scale */
  readonly tails: (point: number) => Tails;
  /** density with respect to the scale */
  readonly density: (point: number) => number;
  /** points that surely lie on either side of every quantile */
  readonly low: number;
  readonly high: number;
}

const MOST_STEPS = 200;
const CLOSE = 1e-14;

/**
 * The point below which the distribution falls with this probability, 0 < p < 1: Newton's method on
 * the logarithm of the nearer tail, kept inside a bracket that halves when a step would leave it.
 */
export function findQuantile(
  probability: number,
  start: number,
  { tails, density, low, high }: ScaledDistribution,
): number {
  const isLower = probability < 0.5;
  const target = log(isLower ? probability : 1 - probability);
  let [from, to] = [low, high];
  let point = min(high, max(low, start));
  for (let step = 0; step < MOST_STEPS; step++) {
    const both = tails(point);
    const tail = isLower ? both.lower : both.upper;
    const excess = (log(tail) - target) * (isLower ? 1 : -1);
    if (excess > 0) to = point;
    else from = point;
    const proposal = point - (excess * tail) / density(point);
    const next = proposal > from && proposal < to ? proposal : (from + to) / 2;
    if (abs(next - point) <= CLOSE * (1 + abs(point))) return next;
    point = next;
  }
  return point;
}
