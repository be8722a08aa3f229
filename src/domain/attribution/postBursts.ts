import { dayMs } from '../../ground/time/calendarDay';

const weekMs = 7 * dayMs;

/** What a creator's posts lead to expect of a code's uses in one week. */
export interface PostBurst {
  /** Whether a post came in that week or the week before. */
  readonly followsPost: boolean;
  /** The most uses in the week after any earlier post; undefined without an earlier post. */
  readonly largestBefore: number | undefined;
}

/**
 * How a code's uses usually burst after the creator's posts, for the week that ends at a moment.
 *
 * @param usesMs moments of the code's uses, in order of time
 * @param postsMs moments of the creator's posts
 */
export function postBursts(
  usesMs: readonly number[],
  postsMs: readonly number[],
): (untilMs: number) => PostBurst {
  const usesFrom = (postMs: number) => placeOf(usesMs, postMs + weekMs) - placeOf(usesMs, postMs);
  let bursts: { readonly postMs: number; readonly uses: number }[] | undefined;
  return (untilMs) => {
    // Most codes never see a week that has to be compared with them.
    bursts ??= postsMs.map((postMs) => ({ postMs, uses: usesFrom(postMs) }));
    const weekAgo = untilMs - weekMs;
    const followsPost = postsMs.some((post) => post > weekAgo - weekMs && post <= untilMs);
    const earlier = bursts.filter(({ postMs }) => postMs <= weekAgo - weekMs);
    const largestBefore =
      earlier.length === 0 ? undefined : Math.max(...earlier.map(({ uses }) => uses));
    return { followsPost, largestBefore };
  };
}

/** How many of the moments, which are in order, lie before one. */
function placeOf(momentsMs: readonly number[], moment: number): number {
  let low = 0;
  let high = momentsMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((momentsMs[middle] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
