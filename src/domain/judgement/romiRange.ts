import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';
import { normalQuantile } from '../statistics/normal';
import { digamma, trigamma } from '../statistics/polygamma';
import { type CostAndConversions, conversionRateBelief } from './conversionPrior';
import { defaultLevel, type Range, rangeEnds } from './level';

/** A row, what a conversion earns and how much that varies. */
export interface RomiEvidence extends CostAndConversions {
  /** mean contribution margin of one conversion, in money */
  readonly marginPerConversion: number;
  /** standard deviation / mean of the margin of single conversions; 0 when it never varies */
  readonly marginVariation?: number | undefined;
  readonly expectedCpa: number;
  readonly level?: number | undefined;
}

/**
 * The range that holds the true return on marketing investment, by a log-normal approximation of
 * conversions per unit of money times margin per conversion; the middle is the median.
 *
 * @throws InputError when a value is negative, or a margin or expectedCpa is not above zero
 */
export function romiRange(evidence: RomiEvidence): Range {
  const { marginPerConversion, marginVariation = 0, level = defaultLevel } = evidence;
  requirePositive('margin_per_conversion', marginPerConversion);
  requireNotNegative('margin_cv', marginVariation);
  const { shape, rate } = conversionRateBelief(evidence, evidence.expectedCpa);
  const marginVariance = marginVariation ** 2 / Math.max(1, evidence.conversions);
  const mean = digamma(shape) - Math.log(rate) + Math.log(marginPerConversion) - marginVariance / 2;
  const spread = Math.sqrt(trigamma(shape) + marginVariance);
  const reach = -normalQuantile(rangeEnds(level).low) * spread;
  return {
    low: finiteResult(Math.expm1(mean - reach)),
    middle: finiteResult(Math.expm1(mean)),
    high: finiteResult(Math.expm1(mean + reach)),
  };
}
