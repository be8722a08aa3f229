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
  const bursts = postsMs.map((postMs) => ({
    postMs,
    uses: usesMs.filter((useMs) => useMs >= postMs && useMs < postMs + weekMs).length,
  }));
  return (untilMs) => {
    const weekAgo = untilMs - weekMs;
    const followsPost = postsMs.some((post) => post > weekAgo - weekMs && post <= untilMs);
    const earlier = bursts.filter(({ postMs }) => postMs <= weekAgo - weekMs);
    const largestBefore =
      earlier.length === 0 ? undefined : Math.max(...earlier.map(({ uses }) => uses));
    return { followsPost, largestBefore };
  };
}
