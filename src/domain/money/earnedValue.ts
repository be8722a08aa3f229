import { type Message, message } from '../../ground/text/text';
import { moneyTexts } from '../../messages/moneyTexts';
import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';

/** What a claim of earned value rests on. */
export interface EarnedValueClaim {
  /** value that the content earned, in money, by your own price table */
  readonly value: number;
  /** everything spent to get it, in the same currency */
  readonly cost: number;
  /** whether the content was used again (ads, e-mail, site, marketplace) */
  readonly reused: boolean;
  /** whether the result was measured by own links, codes or pages */
  readonly tracked: boolean;
}

/**
 * Earned value per unit of money spent: a proxy, never revenue, and a number only when the content
 * was reused and the result tracked. Else the reason why there is none.
 *
 * @throws InputError when value is negative or cost is zero or less
 */
export function earnedValue({ value, cost, reused, tracked }: EarnedValueClaim): number | Message {
  requireNotNegative('value', value);
  requirePositive('cost', cost);
  if (!reused && !tracked) return message(moneyTexts.neitherReusedNorTracked, {});
  if (!reused) return message(moneyTexts.notReused, {});
  if (!tracked) return message(moneyTexts.notTracked, {});
  return finiteResult(value / cost);
}
