import { costPer } from './costPer';

/**
 * Cost per lead: cost / leads.
 *
 * @param cost spend in money
 * @param leads people who left their details
 * @throws InputError when cost is negative or leads is zero or less
 * @see Farris et al., Marketing Metrics, "Cost per lead"
 */
export function cpl(cost: number, leads: number): number {
  return costPer(cost, 'leads', leads);
}
