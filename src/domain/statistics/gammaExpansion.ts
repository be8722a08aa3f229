import { abs, exp, log1p, max, min, sign, sqrt, twoPi } from './mathFunctions';
import { normalTails } from './normal';
import type { Tails } from './tails';

/** Coefficients of the first two corrections, in powers of η. */
const firstCorrection = [
  -1 / 3,
  1 / 12,
  -2 / 135,
  1 / 864,
  1 / 2835,
  -139 / 777_600,
  1 / 25_515,
  -571 / 261_273_600,
] as const;
const secondCorrection = [-1 / 540, -1 / 288, 1 / 378, -77 / 77_760, 1 / 4860] as const;

/** Inside this distance u − ln(1 + u) would lose digits, so its series takes over. */
const SERIES_BELOW = 0.1;

/**
 * Both tails of the gamma distribution for a large shape: the normal distribution with two
 * corrections, in a fixed number of steps. At a shape of 10,000 twelve digits hold.
 *
 * @see Temme (1979), The asymptotic expansion of the incomplete gamma functions
 */
export function gammaExpansion(shape: number, x: number): Tails {
  const surplus = (x - shape) / shape;
  const eta = sign(surplus) * sqrt(2 * excessOverLog(surplus));
  const normal = normalTails(eta * sqrt(shape));
  const correction =
    (polynomial(firstCorrection, eta) + polynomial(secondCorrection, eta) / shape) *
    (exp((-shape * eta * eta) / 2) / sqrt(twoPi * shape));
  return { lower: inRange(normal.lower - correction), upper: inRange(normal.upper + correction) };
}

/** u − ln(1 + u) for u > −1. */
function excessOverLog(u: number): number {
  if (abs(u) > SERIES_BELOW) return u - log1p(u);
  let power = u * u;
  let sum = power / 2;
  for (let n = 3; n < 18; n++) {
    power *= -u;
    sum += power / n;
  }
  return sum;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function inRange(probability: number): number {
  return min(1, max(0, probability));
}
