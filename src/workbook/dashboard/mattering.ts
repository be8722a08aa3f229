import type { CreatorPerformance } from './creatorPerformances';

/** How many creators a picture has room for. */
export const MOST_DRAWN = 30;

/** The creators that most money went to, in the order in which all stand. */
export function matteringCreators(
  creators: readonly CreatorPerformance[],
  most: number = MOST_DRAWN,
): CreatorPerformance[] {
  const bySpend = [...creators].sort((a, b) => (b.countedSpend ?? 0) - (a.countedSpend ?? 0));
  const chosen = new Set(bySpend.slice(0, most));
  return creators.filter((creator) => chosen.has(creator));
}
