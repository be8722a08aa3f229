import { finiteResult } from '../inputRules';
import { gammaQuantile } from '../statistics/gamma';
import { type CostAndConversions, conversionRateBelief } from './conversionPrior';
import { defaultLevel, type Range, rangeEnds } from './level';

/** A row and what its CPA was expected to be. */
export interface CpaEvidence extends CostAndConversions {
  /** CPA that one conversion of prior knowledge is worth: your target, or the pooled CPA of all rows */
  readonly expectedCpa: number;
  /** how sure the range is, 0.9 when left out */
  readonly level?: number | undefined;
}

/**
 * The range that holds the true cost per action, and the shrunk CPA in its middle:
 * (expected + cost) / (1 + conversions), which exists even before the first conversion.
 *
 * @throws InputError when a value is negative, expectedCpa is not above zero or the level is no level
 * @see Gelman et al., Bayesian Data Analysis, section 2.6 (Poisson model with a gamma prior)
 */
export function cpaRange({ level = defaultLevel, expectedCpa, ...row }: CpaEvidence): Range {
  const { shape, rate } = conversionRateBelief(row, expectedCpa);
  const ends = rangeEnds(level);
  return {
    low: finiteResult(rate / gammaQuantile(ends.high, shape)),
    middle: finiteResult(rate / shape),
    high: finiteResult(rate / gammaQuantile(ends.low, shape)),
  };
}
