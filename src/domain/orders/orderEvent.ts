import type { StatusMeaning } from './statusMeaning';

/**
 * What a row says about an order as it stood at a moment. Every field may be unknown (null): a row
 * that only tells a status leaves the amounts to others. Money is in the shop's currency.
 */
export interface OrderState {
  readonly kind: 'state';
  readonly orderId: string;
  /** When the order was placed. */
  readonly occurredAtMs: number | null;
  /** Before discounts. */
  readonly gross: number | null;
  readonly discount: number | null;
  /** Everything given back up to this moment, as far as the row tells. */
  readonly refundedSoFar: number | null;
  readonly status: StatusMeaning | null;
  /** The latest time inside the file at which this was true: updated, refunded, paid. */
  readonly statedAtMs: number | null;
}

/** A row that gives money back, or a dispute of it. Amounts are positive. */
export interface OrderReturn {
  readonly kind: 'refund' | 'dispute lost' | 'dispute open' | 'dispute won';
  readonly orderId: string;
  readonly amount: number;
  readonly atMs: number | null;
}

/** Anything that a row can tell of an order. */
export type OrderEvent = OrderState | OrderReturn;
