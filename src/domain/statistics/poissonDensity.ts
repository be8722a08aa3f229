import { deviance } from './deviance';
import { exp, sqrt, twoPi } from './mathFunctions';
import { stirlingError } from './stirlingError';

/**
 * mean^x e^(−mean) / Γ(x + 1): the Poisson probability of x, and for x that is not whole the factor
 * in front of the incomplete gamma function. Exact to about 14 digits for any size of count.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return exp(-mean);
  return exp(-stirlingError(x) - deviance(x, mean)) / sqrt(twoPi * x);
}
