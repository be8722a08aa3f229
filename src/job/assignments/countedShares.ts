import type { PostColumns } from '../../domain/attribution/attributionInput';
import type { Credits } from '../../domain/attribution/credits';
import { type DelayCurve, delayCurve } from '../../domain/judgement/delayCurve';
import { dayMs } from '../../ground/time/calendarDay';

/**
 * How much of each post's cost counts by now: the share of its conversions expected to have come, 1 once
 * its window is closed. Learnt from the delays of conversions after closed posts with a window of the
 * same length.
 *
 * @param rows the conversions that count
 */
export function countedShares(
  posts: PostColumns,
  credits: Credits,
  { rows, occurredAt }: { rows: readonly number[]; occurredAt: Float64Array },
  nowMs: number,
): Float64Array {
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
  const curves = new Map<number, DelayCurve>();
  const curveOf = (length: number): DelayCurve => {
    const known = curves.get(length) ?? delayCurve(length / dayMs, delays.get(length) ?? []);
    curves.set(length, known);
    return known;
  };
  return posts.publishedAt.map((published, post) =>
    curveOf(windowMs[post] ?? 0)((nowMs - published) / dayMs),
  );
}
