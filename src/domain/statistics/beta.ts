import { continuedFraction } from './continuedFraction';
import { deviance } from './deviance';
import { findQuantile } from './findQuantile';
import { exp, sqrt, twoPi } from './mathFunctions';
import { normalQuantile } from './normal';
import { digamma, trigamma } from './polygamma';
import { stirlingError } from './stirlingError';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails';

/** Log odds of the smallest fraction that a number can hold. */
const WIDEST_LOG_ODDS = 700;

/**
 * Both tails at x of the beta distribution with shapes a and b (> 0): the regularised incomplete
 * beta function I and its complement. Give 1 − x as well when it is known to more digits.
 *
 * @see DiDonato and Morris (1992), Significant digit computation of the incomplete beta function ratios
 */
export function betaTails(a: number, b: number, x: number, complement = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (complement <= 0) return { lower: 1, upper: 0 };
  return x < (a + 1) / (a + b + 2)
    ? tailsFromLower(tailByFraction(a, b, x, complement))
    : tailsFromUpper(tailByFraction(b, a, complement, x));
}

function tailByFraction(a: number, b: number, x: number, complement: number): number {
  const fraction = continuedFraction(1, (n, pair) => {
    const m = n >> 1;
    const numerator = n & 1 ? -(a + m) * (a + b + m) : m * (b - m);
    pair.a = (numerator / ((a + n - 1) * (a + n))) * x;
    pair.b = 1;
  });
  return betaKernel(a, b, x, complement) / a / fraction;
}

/** x^a (1 − x)^b / B(a, b), built so that large shapes keep their digits. */
function betaKernel(a: number, b: number, x: number, complement: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * complement);
  return exp(exponent) * sqrt((a * b) / (twoPi * n));
}

/** The x below which a beta variable with shapes a and b falls with this probability, 0 < p < 1. */
export function betaQuantile(probability: number, a: number, b: number): number {
  const spread = sqrt(trigamma(a) + trigamma(b));
  const start = digamma(a) - digamma(b) + normalQuantile(probability) * spread;
  const logOdds = findQuantile(probability, start, {
    tails: (point) => betaTails(a, b, fraction(point), fraction(-point)),
    density: (point) => betaKernel(a, b, fraction(point), fraction(-point)),
    low: -WIDEST_LOG_ODDS,
    high: WIDEST_LOG_ODDS,
  });
  return fraction(logOdds);
}

function fraction(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}
