/** Valid conversions in a campaign's windows, and those with anybody's key: code, link, page, survey. */
export interface KeyedOrders {
  readonly orders: number;
  readonly withKey: number;
}

/** Why a creator cannot be measured. */
export type Unmeasured =
  | { readonly kind: 'noKey' }
  | { readonly kind: 'fewKeys'; readonly keyShare: number };

const LEAST_KEY_SHARE = 0.1;
/** Before so many orders nobody knows the share of keys. */
const FEWEST_ORDERS = 20;

/** The share of orders that say where they came from; `undefined` without orders. */
export function keyShareOf({ orders, withKey }: KeyedOrders): number | undefined {
  return orders > 0 ? withKey / orders : undefined;
}

/**
 * Why a creator's conversions cannot be counted: no key of her own, or hardly an order of the campaign
 * carries one; `undefined` when they can. What was not tracked is not zero.
 *
 * @param orders of the campaign; left out where keys are not asked for (reported counts)
 */
export function unmeasuredBecause(
  hasOwnKey: boolean,
  orders?: KeyedOrders,
): Unmeasured | undefined {
  if (!hasOwnKey) return { kind: 'noKey' };
  const keyShare = orders && keyShareOf(orders);
  const isTold = orders !== undefined && orders.orders >= FEWEST_ORDERS;
  return isTold && keyShare !== undefined && keyShare < LEAST_KEY_SHARE
    ? { kind: 'fewKeys', keyShare }
    : undefined;
}
