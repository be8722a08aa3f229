import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';

/**
 * Cost per unit of something that was counted, the shape that CPM, CPE, CPC, CPL and CPA share.
 *
 * @param cost spend in money
 * @param counted name of the count, as the marketer knows it
 * @param count how many there were
 * @throws InputError when cost is negative, or the count is zero or less: there is no price of nothing
 */
export function costPer(cost: number, counted: string, count: number): number {
  requireNotNegative('cost', cost);
  requirePositive(counted, count);
  return finiteResult(cost / count);
}
