import type { PostColumns } from '../../domain/attribution/attributionInput';
import type { Credits } from '../../domain/attribution/credits';
import { delayCurve } from '../../domain/judgement/delayCurve';
import { dayMs } from '../../ground/time/calendarDay';
import type { LearntCurve } from '../tally/conversionTally';

/** The conversions that count, and when they occurred. */
interface CountedConversions {
  readonly rows: readonly number[];
  readonly occurredAt: Float64Array;
}

/**
 * How much of each post's cost counts by now: the share of its conversions expected to have come, 1 once
 * its window is closed.
 */
export function countedShares(
  posts: PostColumns,
  curveOf: (post: number) => LearntCurve,
  nowMs: number,
): Float64Array {
  return posts.publishedAt.map((published, post) =>
    curveOf(post).curve((nowMs - published) / dayMs),
  );
}

/**
 * The delay curve of each post's window, learnt from the delays of conversions after closed posts with a
 * window of the same length.
 */
export function windowCurves(
  posts: PostColumns,
  credits: Credits,
  { rows, occurredAt }: CountedConversions,
  nowMs: number,
): (post: number) => LearntCurve {
  const windowMs = posts.windowEndsAt.map((end, post) => end - (posts.publishedAt[post] ?? 0));
  const delays = new Map<number, number[]>();
  for (const row of rows) {
    const post = credits.posts[row] ?? -1;
    if (post === -1 || (posts.windowEndsAt[post] ?? 0) > nowMs) continue;
    const delayMs = (occurredAt[row] ?? 0) - (posts.publishedAt[post] ?? 0);
    // The window of an order that came from a lead was tested when the lead was won.
    const days = Math.min(delayMs, windowMs[post] ?? 0) / dayMs;
    const known = delays.get(windowMs[post] ?? 0);
    if (known === undefined) delays.set(windowMs[post] ?? 0, [days]);
    else known.push(days);
  }
  const curves = new Map<number, LearntCurve>();
  return (post) => {
    const length = windowMs[post] ?? 0;
    const own = delays.get(length) ?? [];
    const known = curves.get(length) ?? {
      curve: delayCurve(length / dayMs, own),
      conversions: own.length,
    };
    curves.set(length, known);
    return known;
  };
}
