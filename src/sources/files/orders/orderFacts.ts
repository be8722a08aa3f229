import type { OrderReturn } from '../../../domain/orders/orderEvent';
import type { StatusMeaning } from '../../../domain/orders/statusMeaning';

/** Money that came back, or a dispute, as a row of its own tells it. */
export type ToldReturn = Omit<OrderReturn, 'orderId'>;

/** An order as the rows of a file describe it, in money of the shop. */
export interface OrderFacts {
  readonly id: string;
  readonly occurredAtMs: number | null;
  /** The latest time at which this was true: refunded, updated, paid. */
  readonly statedAtMs?: number | null;
  /** Net of discounts, shipping and, where the file tells it, tax; before refunds. */
  readonly revenue: number | null;
  /** Everything given back so far, of that revenue. */
  readonly refunded?: number | null;
  readonly returns?: readonly ToldReturn[];
  readonly status: StatusMeaning;
  /** The status as the file words it; kept when nobody knows what it means. */
  readonly statusText: string;
  readonly isTest?: boolean;
  readonly codes: readonly string[];
  /** Product, option and coupon names. */
  readonly items?: readonly string[];
  /** An e-mail address, phone number or account: only its digest is kept. */
  readonly customer: string;
  readonly isNewCustomer?: boolean | null;
  /** Whom the buyer, or the portal, named. */
  readonly survey?: string;
}
