import type { FollowerPoint } from './followerSeries';

/** How much of 20 counts over 45 days there is, 0-1; none below five counts. */
export function growthCoverage(points: readonly FollowerPoint[]): number {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 5) return 0;
  return Math.min(1, points.length / 20) * Math.min(1, (last.day - first.day) / 45);
}
