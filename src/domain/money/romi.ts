import { finiteResult, requireFinite, requireFraction, requirePositive } from '../inputRules';

/**
 * Attributed return on marketing investment: (revenue × margin − cost) / cost.
 * −1 means that all was lost, 0 break-even, 1 that every unit of money came back twice.
 *
 * @param revenue net revenue in money, or contribution margin when `margin` is left out
 * @param cost everything spent to get it, in the same currency
 * @param margin gross margin as a fraction (0.4 for 40 %)
 * @throws InputError when cost is zero or less: a return on nothing is no number
 * @see Farris et al., Marketing Metrics, "Return on marketing investment"
 */
export function romi(revenue: number, cost: number, margin = 1): number {
  requireFinite('revenue', revenue);
  requirePositive('cost', cost);
  requireFraction('margin', margin);
  return finiteResult((revenue * margin - cost) / cost);
}
