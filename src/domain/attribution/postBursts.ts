import { dayMs } from '../../ground/time/calendarDay';
import { firstAt } from './firstAt';

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
  const usesFrom = (postMs: number) => firstAt(usesMs, postMs + weekMs) - firstAt(usesMs, postMs);
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
