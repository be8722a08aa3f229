import { incompleteGamma } from './incompleteGamma';
import { exp, log, sqrt, twoPi } from './mathFunctions';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails';

const ROOT_TWO_PI = sqrt(twoPi);

/** Both tails of the standard normal distribution. */
export function normalTails(z: number): Tails {
  const far = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z > 0 ? tailsFromUpper(far) : tailsFromLower(far);
}

/**
 * The z below which the standard normal distribution has this probability, 0 < p < 1.
 *
 * @see Abramowitz and Stegun 26.2.23 for the start, Halley's method for the digits
 */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const t = sqrt(-2 * log(probability));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = top / bottom - t;
  for (let step = 0; step < 3; step++) {
    const excess = (normalTails(z).lower - probability) * ROOT_TWO_PI * exp((z * z) / 2);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}
