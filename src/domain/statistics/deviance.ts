import { abs, log } from './mathFunctions';

/** Inside this share of the mean the logarithm would lose digits, so a series takes over. */
const SERIES_SHARE = 0.1;

/** Powers of a tenth vanish long before. */
const MOST_ODD = 41;

/**
 * Half the Poisson deviance: x ln(x / mean) + mean − x, never negative, zero where x is the mean.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities, "bd0"
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (x === 0) return mean;
  if (abs(difference) >= SERIES_SHARE * (x + mean)) {
    return x * log(x / mean) - difference;
  }
  const v = difference / (x + mean);
  const vSquared = v * v;
  let sum = difference * v;
  let term = 2 * x * v;
  for (let odd = 3; odd < MOST_ODD; odd += 2) {
    term *= vSquared;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
