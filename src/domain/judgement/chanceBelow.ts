import { requirePositive } from '../inputRules';
import { gammaTails } from '../statistics/gamma';
import { type CostAndConversions, conversionRateBelief } from './conversionPrior';

/** A row, the CPA to stay below, and what CPA was expected. */
export interface TargetEvidence extends CostAndConversions {
  readonly targetCpa: number;
  /** CPA that one conversion of prior knowledge is worth */
  readonly expectedCpa: number;
}

/** Up to here the sum is shorter than the incomplete gamma function; e^−x must not vanish. */
const LONGEST_SUM = 40;
const LARGEST_X = 700;

/**
 * Probability that the true CPA is below the target. With whole conversions it is
 * e^−x (1 + x + … + x^y / y!), x = (expected + cost) / target; otherwise the incomplete gamma function.
 *
 * @throws InputError when a value is negative or a CPA is not above zero
 */
export function chanceBelow({ targetCpa, expectedCpa, ...row }: TargetEvidence): number {
  requirePositive('target_cpa', targetCpa);
  const { shape, rate } = conversionRateBelief(row, expectedCpa);
  const x = rate / targetCpa;
  const isShort = Number.isInteger(row.conversions) && row.conversions <= LONGEST_SUM;
  return isShort && x < LARGEST_X ? poissonSum(row.conversions, x) : gammaTails(shape, x).upper;
}

function poissonSum(conversions: number, x: number): number {
  let term = Math.exp(-x);
  let sum = term;
  for (let j = 1; j <= conversions; j++) {
    term *= x / j;
    sum += term;
  }
  return Math.min(1, sum);
}
