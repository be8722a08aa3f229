import { betaTails } from '../statistics/beta';
import {
  type CostAndConversions,
  conversionRateBelief,
  requireCostAndConversions,
} from './conversionPrior';

/**
 * Probability that the true CPA of `one` is lower than that of `other`.
 *
 * @param expectedCpa CPA that one conversion of prior knowledge is worth, for both
 * @throws InputError when a value is negative or expectedCpa is not above zero
 * @see Evan Miller, Formulas for Bayesian A/B Testing (count data), in the form of the incomplete beta function
 */
export function chanceBeats(
  one: CostAndConversions,
  other: CostAndConversions,
  expectedCpa: number,
): number {
  requireCostAndConversions(one, { cost: 'cost_a', conversions: 'conversions_a' });
  requireCostAndConversions(other, { cost: 'cost_b', conversions: 'conversions_b' });
  const a = conversionRateBelief(one, expectedCpa);
  const b = conversionRateBelief(other, expectedCpa);
  const scale = a.rate + b.rate;
  return betaTails(a.shape, b.shape, a.rate / scale, b.rate / scale).upper;
}
