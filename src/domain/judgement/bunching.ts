import type { CostAndConversions } from './costAndConversions';

/** Conversions that say as much as one independent conversion, where nobody measured it. */
export const defaultBunching = 1.5;

/** How many degrees of freedom the default weighs against a workbook's own posts. */
const WEIGHT_OF_DEFAULT = 10;
const LEAST = 1;
const MOST = 5;

/** The posts of one creator within one action. */
export type CreatorPosts = readonly CostAndConversions[];

/**
 * How bunched conversions come in a workbook: their variance between the posts of one creator over
 * what independent conversions would have, moderated towards 1.5 and kept from 1 to 5. Differences
 * between creators never enter: those are real.
 *
 * @param creators closed posts of each creator, one list for each creator and action
 * @see Smyth (2004), Linear models and empirical Bayes methods for assessing differential expression
 */
export function bunching(creators: Iterable<CreatorPosts>): number {
  let chiSquare = 0;
  let freedom = 0;
  for (const posts of creators) {
    const spread = spreadOf(posts.filter(({ cost }) => cost > 0));
    chiSquare += spread.chiSquare;
    freedom += spread.freedom;
  }
  const found = (WEIGHT_OF_DEFAULT * defaultBunching + chiSquare) / (WEIGHT_OF_DEFAULT + freedom);
  return Math.min(MOST, Math.max(LEAST, found));
}

function spreadOf(posts: CreatorPosts): { chiSquare: number; freedom: number } {
  const cost = posts.reduce((sum, post) => sum + post.cost, 0);
  const conversions = posts.reduce((sum, post) => sum + post.conversions, 0);
  if (posts.length < 2 || conversions < 1) return { chiSquare: 0, freedom: 0 };
  const chiSquare = posts.reduce((sum, post) => {
    const expected = (conversions * post.cost) / cost;
    return sum + (post.conversions - expected) ** 2 / expected;
  }, 0);
  return { chiSquare, freedom: posts.length - 1 };
}
