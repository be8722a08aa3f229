import { judgementTexts } from '../../messages/judgementTexts';
import { inputError } from '../inputError';
import { betaTails } from '../statistics/beta';
import { belief } from './belief';
import { type CostAndConversions, requireCostAndConversions } from './costAndConversions';

/**
 * Probability that the true CPA of `one` is lower than that of `other`. Both are expected to have the
 * CPA of the two together, cost / (conversions + ½).
 *
 * @param bunching conversions that say as much as one independent conversion; 1.5 when left out
 * @throws InputError when a value is negative or nothing was spent on either
 * @see Evan Miller, Formulas for Bayesian A/B Testing (count data), in the form of the incomplete beta function
 */
export function beats(
  one: CostAndConversions,
  other: CostAndConversions,
  bunching?: number,
): number {
  requireCostAndConversions(one, { cost: 'cost_a', conversions: 'conversions_a' });
  requireCostAndConversions(other, { cost: 'cost_b', conversions: 'conversions_b' });
  const cost = one.cost + other.cost;
  if (cost === 0) throw inputError(judgementTexts.needsCost, {});
  const expectedCpa = cost / (one.conversions + other.conversions + 0.5);
  const a = belief({ ...one, expectedCpa, bunching });
  const b = belief({ ...other, expectedCpa, bunching });
  const scale = a.rate + b.rate;
  return betaTails(a.shape, b.shape, a.rate / scale, b.rate / scale).upper;
}
