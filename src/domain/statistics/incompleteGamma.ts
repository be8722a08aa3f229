import { continuedFraction } from './continuedFraction';
import { poissonDensity } from './poissonDensity';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails';

const PRECISION = 1e-16;

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x) by direct sums: exact for
 * every shape > 0 and x ≥ 0, in a number of steps that grows with the square root of the shape.
 *
 * @see Abramowitz and Stegun 6.5.29 (series) and 6.5.31 (continued fraction)
 */
export function incompleteGamma(shape: number, x: number): Tails {
  return x < shape + 1
    ? tailsFromLower(lowerBySeries(shape, x))
    : tailsFromUpper(upperByFraction(shape, x));
}

function lowerBySeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return poissonDensity(shape, x) * sum;
}

function upperByFraction(shape: number, x: number): number {
  const fraction = continuedFraction(x + 1 - shape, (n, pair) => {
    pair.a = -n * (n - shape);
    pair.b = x + 1 - shape + 2 * n;
  });
  return (poissonDensity(shape, x) * shape) / fraction;
}
