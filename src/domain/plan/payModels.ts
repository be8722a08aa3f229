import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';
import { chanceOfAtMost } from './orderSpread';

/** Ways to pay a creator. */
export type PayModelName = 'fixed' | 'barter' | 'hybrid' | 'performance';

/** Terms of one post under every model; money in one currency. */
export interface PayTerms {
  /** mean number of orders */
  readonly expectedOrders: number;
  /** contribution margin of one order before the creator is paid */
  readonly marginPerOrder: number;
  /** fee of the fixed model, and of the hybrid one unless it has its own */
  readonly fee: number;
  /** product at cost, with shipping */
  readonly productCost: number;
  /** paid per order on top of the fee in the hybrid model */
  readonly bonus: number;
  /** paid per order in the performance model */
  readonly commission: number;
  /** smaller fee of the hybrid model */
  readonly hybridFee?: number | undefined;
}

/** What a model is expected to cost and bring. */
export interface PayModel {
  readonly name: PayModelName;
  readonly cost: number;
  readonly profit: number;
  /** probability that the post loses money */
  readonly chanceOfLoss: number;
}

/**
 * Fixed fee, barter, hybrid and performance pay side by side: expected cost, expected profit and the
 * chance to lose money, when orders scatter as much as those of a first campaign do.
 *
 * @throws InputError when a value is negative or margin_per_order is not above zero
 */
export function payModels(terms: PayTerms): readonly PayModel[] {
  requireTerms(terms);
  const { fee, productCost, bonus, commission, hybridFee = fee } = terms;
  return [
    payModel('fixed', fee, 0, terms),
    payModel('barter', productCost, 0, terms),
    payModel('hybrid', hybridFee, bonus, terms),
    payModel('performance', 0, commission, terms),
  ];
}

function payModel(
  name: PayModelName,
  upFront: number,
  perOrder: number,
  terms: PayTerms,
): PayModel {
  const { expectedOrders, marginPerOrder } = terms;
  const kept = marginPerOrder - perOrder;
  return {
    name,
    cost: finiteResult(upFront + perOrder * expectedOrders),
    profit: finiteResult(kept * expectedOrders - upFront),
    chanceOfLoss: chanceOfLoss(upFront, kept, expectedOrders),
  };
}

/** A loss is kept × orders < up front. */
function chanceOfLoss(upFront: number, kept: number, expectedOrders: number): number {
  if (kept > 0) return chanceOfAtMost(Math.ceil(upFront / kept) - 1, expectedOrders);
  if (upFront > 0) return 1;
  return kept === 0 ? 0 : 1 - chanceOfAtMost(0, expectedOrders);
}

function requireTerms(terms: PayTerms): void {
  requireNotNegative('expected_orders', terms.expectedOrders);
  requirePositive('margin_per_order', terms.marginPerOrder);
  requireNotNegative('fee', terms.fee);
  requireNotNegative('product_cost', terms.productCost);
  requireNotNegative('bonus', terms.bonus);
  requireNotNegative('commission', terms.commission);
  if (terms.hybridFee !== undefined) requireNotNegative('hybrid_fee', terms.hybridFee);
}
