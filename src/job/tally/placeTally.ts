import { type Known, none } from '../totals/totals';

/** What leads and orders brought one creator in one campaign; code 0 is nobody. Money is not rounded. */
export interface PlaceTally {
  readonly creator: number;
  readonly campaign: number;
  /** The campaign's in-window conversions. */
  conversions: number;
  /** Whether one of them came by a key and not by a survey. */
  hasKey: boolean;
  /** Returns of the conversions whose return is known, and the sum of their squares. */
  readonly returns: Known;
  returnSquares: number;
  /** What orders that were refunded whole returned: minus their goods. */
  refundedReturn: number;
  leads: number;
  /** Qualified leads out of those that somebody judged, first orders out of those that say so. */
  readonly qualified: Known;
  readonly newCustomers: Known;
  orders: number;
  refundedOrders: number;
  revenue: number;
  refunds: number;
  readonly margin: Known;
  otherLeads: number;
  otherOrders: number;
  /** In-window orders of the last 28 days and of the 28 days before. */
  ordersNow: number;
  ordersBefore: number;
  /** Customers with an in-window order, and those of them who ordered at least twice. */
  customers: number;
  repeatCustomers: number;
}

/** A place without leads and orders. */
export function newPlaceTally(creator: number, campaign: number): PlaceTally {
  return {
    creator,
    campaign,
    conversions: 0,
    hasKey: false,
    returns: none(),
    returnSquares: 0,
    refundedReturn: 0,
    leads: 0,
    qualified: none(),
    newCustomers: none(),
    orders: 0,
    refundedOrders: 0,
    revenue: 0,
    refunds: 0,
    margin: none(),
    otherLeads: 0,
    otherOrders: 0,
    ordersNow: 0,
    ordersBefore: 0,
    customers: 0,
    repeatCustomers: 0,
  };
}
