import { log } from './mathFunctions';

const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;

/** Coefficients of Stirling's series, B(2k) / (2k (2k − 1)). */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156] as const;

/** From here on the series is exact to the last digit. */
const SERIES_FROM = 12;

/**
 * What Stirling's formula leaves out: ln Γ(z + 1) − (z + ½) ln z + z − ½ ln 2π, for z > 0.
 * It is small and smooth, so that densities built on it keep their digits for large counts.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export function stirlingError(z: number): number {
  if (z < SERIES_FROM) return stirlingErrorBySteps(z);
  const inverseSquare = 1 / (z * z);
  let sum = 0;
  for (let k = series.length - 1; k >= 0; k--) sum = sum * inverseSquare + (series[k] as number);
  return sum / z;
}

/** Γ(z + 1) from a place where the series holds, divided down step by step. */
function stirlingErrorBySteps(z: number): number {
  let steps = 1;
  let top = z;
  while (top < SERIES_FROM) {
    top += 1;
    steps *= top;
  }
  const logGamma = HALF_LOG_TWO_PI + (top + 0.5) * log(top) - top + stirlingError(top);
  return logGamma - log(steps) - ((z + 0.5) * log(z) - z + HALF_LOG_TWO_PI);
}
