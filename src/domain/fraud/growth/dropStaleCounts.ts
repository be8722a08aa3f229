import { median } from '../quantile';
import type { FollowerPoint } from './followerSeries';

/** Changes smaller than this are too ordinary for an unchanged count to be suspicious of being old. */
const LIVELY_CHANGE = 3;

/**
 * Takes out repeated counts of a source that serves old numbers: when an account usually changes
 * by several followers between counts, exact repeats are stale, and the catch-up after them is the
 * growth of all those days, not of one. Of a run of repeats only the first is kept, unless the run
 * ends the series.
 */
export function dropStaleCounts(points: readonly FollowerPoint[]): FollowerPoint[] {
  const changes = points
    .slice(1)
    .map((point, index) => Math.abs(point.followers - (points[index] as FollowerPoint).followers))
    .filter((change) => change > 0);
  if ((median(changes) ?? 0) < LIVELY_CHANGE) return [...points];
  return points.filter((point, index) => {
    const before = points[index - 1];
    return (
      before === undefined || before.followers !== point.followers || index === points.length - 1
    );
  });
}
