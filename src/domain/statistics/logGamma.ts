import { log } from './mathFunctions';
import { stirlingError } from './stirlingError';

const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;

/**
 * Natural logarithm of the gamma function, for x > 0.
 *
 * @see Abramowitz and Stegun 6.1.40
 */
export function logGamma(x: number): number {
  return HALF_LOG_TWO_PI + (x + 0.5) * log(x) - x + stirlingError(x) - log(x);
}
