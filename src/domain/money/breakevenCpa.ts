import { finiteResult, requireFraction, requireNotNegative } from '../inputRules';

/**
 * The most that one new customer may cost before money is lost: order value × margin × (1 + repeat orders).
 *
 * @param orderValue net value of one order in money
 * @param margin gross margin as a fraction (0.4 for 40 %)
 * @param repeatOrders further orders per customer within the horizon you look at; 0 counts the first order only
 * @throws InputError when a value is negative or margin is no fraction
 * @see Farris et al., Marketing Metrics, "Acquisition versus retention cost"
 */
export function breakevenCpa(orderValue: number, margin: number, repeatOrders = 0): number {
  requireNotNegative('order_value', orderValue);
  requireFraction('margin', margin);
  requireNotNegative('repeat_orders', repeatOrders);
  return finiteResult(orderValue * margin * (1 + repeatOrders));
}
