import { worthOf } from '../../src/domain/plan/budget/greedyLots';
import type { PostValues } from '../../src/domain/plan/budget/postValues';

interface Reached {
  readonly spent: number;
  readonly worth: number;
}

/** The most that a budget can be worth, bonuses included: the exact knapsack over whole posts. */
export function exactWorth(creators: readonly PostValues[], budget: number): number {
  let reached: readonly Reached[] = [{ spent: 0, worth: 0 }];
  for (const creator of creators) {
    const grown = reached.flatMap(({ spent, worth }) =>
      creator.values.map((_, posts) => ({
        spent: spent + posts * creator.fee,
        worth: worth + worthOf([creator], [posts]),
      })),
    );
    reached = undominated(grown.filter(({ spent }) => spent <= budget));
  }
  return Math.max(...reached.map(({ worth }) => worth));
}

function undominated(all: Reached[]): Reached[] {
  const sorted = all.sort((a, b) => a.spent - b.spent || b.worth - a.worth);
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ worth }) => {
    const isBetter = worth > best;
    if (isBetter) best = worth;
    return isBetter;
  });
}
