import { finiteResult, requireFinite, requireNotNegative } from '../inputRules';

/**
 * The fee at which the expected profit is zero: expected orders × margin per order − other cost.
 * Below zero means that the post cannot pay back even without a fee.
 *
 * @param expectedOrders mean number of orders, fractions allowed
 * @param marginPerOrder contribution margin of one order in money
 * @param otherCost product, shipping, rights and boost in the same currency
 * @throws InputError when expectedOrders or otherCost is negative
 * @see Farris et al., Marketing Metrics, "Break-even analysis"
 */
export function breakevenFee(
  expectedOrders: number,
  marginPerOrder: number,
  otherCost = 0,
): number {
  requireNotNegative('expected_orders', expectedOrders);
  requireFinite('margin_per_order', marginPerOrder);
  requireNotNegative('other_cost', otherCost);
  return finiteResult(expectedOrders * marginPerOrder - otherCost);
}
