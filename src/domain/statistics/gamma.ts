import { findQuantile } from './findQuantile';
import { gammaExpansion } from './gammaExpansion';
import { incompleteGamma } from './incompleteGamma';
import { logGamma } from './logGamma';
import { exp, log, min, sqrt } from './mathFunctions';
import { normalQuantile } from './normal';
import { poissonDensity } from './poissonDensity';
import type { Tails } from './tails';

/** From this shape on the expansion is as exact as the sums, and much faster. */
const EXPANSION_FROM = 1e4;

/** Below this a gamma variable follows its power law to the last digit. */
const POWER_LAW_BELOW = 1e-14;

/** Both tails at x of the gamma distribution with this shape (> 0) and rate 1. */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  return shape < EXPANSION_FROM ? incompleteGamma(shape, x) : gammaExpansion(shape, x);
}

/** The x below which a gamma variable of this shape (> 0) and rate 1 falls with this probability, 0 < p < 1. */
export function gammaQuantile(probability: number, shape: number): number {
  const smallX = exp((log(probability) + logGamma(shape + 1)) / shape);
  if (smallX < POWER_LAW_BELOW) return smallX;
  const logX = findQuantile(probability, log(gammaStart(probability, shape, smallX)), {
    tails: (point) => gammaTails(shape, exp(point)),
    density: (point) => shape * poissonDensity(shape, exp(point)),
    low: log(POWER_LAW_BELOW / 2),
    high: log(shape + 60 * sqrt(shape) + 1000),
  });
  return exp(logX);
}

/** The cube-root rule of Wilson and Hilferty, or the power law where it fails. */
function gammaStart(probability: number, shape: number, smallX: number): number {
  const width = 1 / (9 * shape);
  const root = 1 - width + normalQuantile(probability) * sqrt(width);
  return root > 0.3 ? shape * root ** 3 : min(smallX, shape);
}
