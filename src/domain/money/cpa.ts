import { costPer } from './costPer';

/**
 * Cost per action: cost / actions. No point value exists before the first action; CPARANGE shows what is likely.
 *
 * @param cost spend in money
 * @param actions orders, bookings or payments
 * @throws InputError when cost is negative or actions is zero or less
 * @see Farris et al., Marketing Metrics, "Cost per order and cost per action"
 */
export function cpa(cost: number, actions: number): number {
  return costPer(cost, 'actions', actions);
}
