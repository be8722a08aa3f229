import type { StatusMeaning } from './statusMeaning';

/** An order with everything that happened to it. Money is in the shop's currency. */
export interface Order {
  readonly orderId: string;
  /** When it was placed; null when only later rows of it are known. */
  readonly occurredAtMs: number | null;
  /** Before discounts; null when no row tells it (a refund without its order). */
  readonly gross: number | null;
  readonly discount: number;
  /** gross − discount. */
  readonly revenue: number | null;
  readonly refunded: number;
  /** revenue − refunded. */
  readonly net: number | null;
  readonly status: StatusMeaning;
  /** Money in a dispute that nobody has decided yet; still counted. */
  readonly disputed: number;
  /** The latest time at which anything about it was true; null when no row carries one. */
  readonly changedAtMs: number | null;
}

/** Whether an order is no conversion because everything came back. */
export function isFullyRefunded({
  revenue,
  refunded,
}: Pick<Order, 'revenue' | 'refunded'>): boolean {
  return revenue !== null && revenue > 0 && refunded >= revenue - halfOfTheSmallestCoin;
}

/** Sums of binary fractions may miss the last coin. */
const halfOfTheSmallestCoin = 0.0005;
