import { finiteResult, requireFinite, requirePositive } from '../inputRules';

/**
 * Return on ad spend: revenue per unit of money spent. It breaks even at 1 / gross margin, not at 1.
 *
 * @param revenue net revenue in money
 * @param cost spend in the same currency
 * @throws InputError when cost is zero or less
 * @see Farris et al., Marketing Metrics, "Return on ad spend"
 */
export function roas(revenue: number, cost: number): number {
  requireFinite('revenue', revenue);
  requirePositive('cost', cost);
  return finiteResult(revenue / cost);
}
