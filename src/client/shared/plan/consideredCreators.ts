import { mostCreators } from '../../../domain/plan/budget/budgetCreator';
import type { PlanCreator } from '../../../shared/planOpening';

/**
 * Whom a plan considers, in their order: everybody, or of too many those who can get posts at all, the best
 * return so far first.
 */
export function consideredCreators(all: readonly PlanCreator[]): readonly PlanCreator[] {
  if (all.length <= mostCreators) return all;
  const ranked = [...all].sort((a, b) => promiseOf(b) - promiseOf(a)).slice(0, mostCreators);
  const chosen = new Set(ranked);
  return all.filter((creator) => chosen.has(creator));
}

/** Conversions per money; below all others where a plan could give nothing. */
function promiseOf({ costPerPost, cost, conversions, posts, word }: PlanCreator): number {
  if (word === 'stop' || costPerPost === null) return -2;
  if (cost === null || conversions === null) return posts > 0 ? -2 : -1;
  return cost > 0 ? conversions / cost : 0;
}
