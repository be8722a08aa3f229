import { finiteResult, requireFinite, requirePositive } from '../inputRules';

/**
 * Return on investment: (gain − cost) / cost, with every cost of the business in it.
 * −1 means that all was lost, 0 break-even.
 *
 * @param gain money that came back, before the cost is taken off
 * @param cost all that was spent, in the same currency
 * @throws InputError when cost is zero or less
 * @see Farris et al., Marketing Metrics, "Return on investment"
 */
export function roi(gain: number, cost: number): number {
  requireFinite('gain', gain);
  requirePositive('cost', cost);
  return finiteResult((gain - cost) / cost);
}
