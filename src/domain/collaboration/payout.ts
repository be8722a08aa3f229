import { finiteResult, requireFraction, requireNotNegative } from '../inputRules';
import { bonusOf } from './bonus';

/** What a payment is computed from. */
export interface PayoutTerms {
  readonly orders: number;
  /** Revenue after refunds. */
  readonly revenue: number;
  readonly commissionShare: number;
  readonly fee?: number | undefined;
  /** Each order above `bonusFrom` earns `bonusAmount`, up to `bonusCap`. */
  readonly bonusFrom?: number | undefined;
  readonly bonusAmount?: number | undefined;
  readonly bonusCap?: number | undefined;
  readonly withheldShare?: number | undefined;
}

/** A payment before and after tax. */
export interface Payout {
  readonly gross: number;
  readonly withheld: number;
  readonly net: number;
}

/**
 * Fee + commission + bonus, what is withheld of it, and what the creator gets.
 *
 * @throws InputError when a value is negative or a share outside 0…1
 */
export function payout(terms: PayoutTerms): Payout {
  requireTerms(terms);
  const { fee = 0, bonusFrom = 0, bonusAmount = 0, bonusCap, withheldShare = 0 } = terms;
  const rule = { from: bonusFrom, amount: bonusAmount, per: 'each_unit', cap: bonusCap } as const;
  const commission = terms.revenue * terms.commissionShare;
  const gross = finiteResult(fee + commission + bonusOf(rule, terms.orders));
  const withheld = gross * withheldShare;
  return { gross, withheld, net: gross - withheld };
}

function requireTerms(terms: PayoutTerms): void {
  requireNotNegative('orders', terms.orders);
  requireNotNegative('revenue', terms.revenue);
  requireFraction('commission_share', terms.commissionShare);
  requireNotNegative('fee', terms.fee ?? 0);
  requireNotNegative('bonus_from', terms.bonusFrom ?? 0);
  requireNotNegative('bonus_amount', terms.bonusAmount ?? 0);
  requireNotNegative('bonus_cap', terms.bonusCap ?? 0);
  requireFraction('withheld_share', terms.withheldShare ?? 0);
}
