import { type Known, none } from './known';

/** What leads and orders come to: those in window, and beside them the others. Money is not rounded. */
export interface ConversionSums {
  leads: number;
  /** Qualified leads out of those that somebody judged, first orders out of those that say so. */
  readonly qualified: Known;
  readonly newCustomers: Known;
  orders: number;
  /** In-window orders that were refunded whole: no conversions. */
  refundedOrders: number;
  revenue: number;
  refunds: number;
  /** Margin of the orders whose margin is known. */
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

/** Sums of no leads and orders. */
export function noConversions(): ConversionSums {
  return {
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
