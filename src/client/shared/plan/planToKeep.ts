import { isTestOf } from '../../../domain/plan/budget/budgetPlan';
import type { InputOf } from '../../../shared/endpoints';
import type { OwnSplit, ReadyMonth } from './monthPlan';

/**
 * A month's plan as the Plans tab keeps it: a line for everybody who gets posts, with the range of each and of
 * the whole.
 *
 * @param month yyyy-mm
 */
export function planToKeep(
  { basis, creators }: Pick<ReadyMonth, 'basis' | 'creators'>,
  { posts, outcome }: Pick<OwnSplit, 'posts' | 'outcome'>,
  month: string,
): InputOf<'keepPlan'> {
  const lines = creators.flatMap(({ creatorId }, index) => {
    const [count = 0, of, range] = [posts[index], basis.values[index], outcome.creators[index]];
    if (count === 0 || of === undefined) return [];
    return {
      creatorId,
      posts: count,
      money: count * of.fee,
      profitLow: range?.low ?? null,
      profit: (of.values[count] ?? 0) - count * of.fee,
      profitHigh: range?.high ?? null,
      isTest: isTestOf(basis, index),
    };
  });
  const plan = {
    month: `${month}-01`,
    monthLow: outcome.low,
    monthHigh: outcome.high,
    margin: basis.creators[0]?.margin ?? null,
  };
  return { plan, lines };
}
