import { inCurrency, inParts } from '../money/inCurrency';

/** What a collaboration pays for each order. */
export interface CommissionTerms {
  /** Share of the base, 0…1. */
  readonly share: number;
  /** Revenue after refunds, or margin. */
  readonly base: 'revenue_net' | 'margin';
  /** Of the orders, ISO 4217; null where nobody said. */
  readonly currency: string | null;
}

/** An order that earns commission; money of one currency, NaN when unknown. */
export interface CommissionOrder {
  readonly revenue: number;
  readonly refunded: number;
  readonly margin: number;
  readonly isFullyRefunded: boolean;
  /** Its code is leaked, or another creator has a claim on it. */
  readonly isDisputed: boolean;
  /** Day number on which its refund period ends. */
  readonly holdUntilDay: number;
}

/** Why a commission is not due. */
export type HoldReason = 'refund period' | 'disputed' | 'unknown base' | 'refunded';

/** What one order earns, in parts of its currency, and whether it may be paid. */
export interface Commission {
  /** Undefined when the base is unknown. */
  readonly base: number | undefined;
  readonly amount: number;
  readonly state: 'held' | 'due' | 'void';
  readonly reason?: HoldReason;
}

/**
 * The commission of one order as it stands on a day. It is computed afresh from the order each time:
 * a refund makes it smaller, and nothing else is ever subtracted.
 *
 * @param today day number
 */
export function commissionOf(
  { share, base: kind, currency }: CommissionTerms,
  order: CommissionOrder,
  today: number,
): Commission {
  const base = kind === 'margin' ? order.margin : order.revenue - known(order.refunded);
  if (order.isFullyRefunded) return { base: 0, amount: 0, state: 'void', reason: 'refunded' };
  if (Number.isNaN(base))
    return { base: undefined, amount: 0, state: 'held', reason: 'unknown base' };
  const amount = inParts(Math.max(0, base) * share, currency);
  if (order.isDisputed) return { base, amount, state: 'held', reason: 'disputed' };
  if (today < order.holdUntilDay) return { base, amount, state: 'held', reason: 'refund period' };
  return { base, amount, state: 'due' };
}

/**
 * What is still owed: commissions due, as they can be paid, less commission lines paid; negative when a refund came
 * after the payment.
 *
 * @param currency ISO 4217; null where nobody said
 */
export function commissionBalance(
  commissions: readonly Pick<Commission, 'amount' | 'state'>[],
  paid: readonly number[],
  currency: string | null,
): number {
  const due = commissions.filter(({ state }) => state === 'due').map(({ amount }) => amount);
  // What was paid is in whole won already: a part of one that nobody can pay is no debt and no claim.
  return inParts(inCurrency(sum(due), currency) - sum(paid), currency);
}

function known(amount: number): number {
  return Number.isNaN(amount) ? 0 : amount;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
