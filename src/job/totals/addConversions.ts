import type { Known } from '../../domain/judgement/known';
import type { PlaceTally } from '../tally/placeTally';
import type { Totals } from './totals';
import type { ForEachTotals, TotalsMaterial } from './totalsMaterial';

const counts = [
  'leads',
  'orders',
  'refundedOrders',
  'revenue',
  'refunds',
  'otherLeads',
  'otherOrders',
  'ordersNow',
  'ordersBefore',
  'customers',
  'repeatCustomers',
] as const satisfies readonly (keyof Totals & keyof PlaceTally)[];

/** Adds leads, orders and what they brought. */
export function addConversions(
  { tally }: Pick<TotalsMaterial, 'tally'>,
  forEach: ForEachTotals,
): void {
  for (const place of tally.places) {
    forEach(place.creator, place.campaign, (totals) => {
      for (const count of counts) totals[count] += place[count];
      add(totals.qualified, place.qualified);
      add(totals.newCustomers, place.newCustomers);
      add(totals.margin, place.margin);
    });
  }
}

function add(sum: Known, { sum: more, count }: Known): void {
  sum.sum += more;
  sum.count += count;
}
