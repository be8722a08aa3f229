import type { FollowerPoint } from './followerSeries';

const FEWEST_POINTS = 5;

/**
 * How much of 20 counts over 45 days there is, 0-1; none below five counts. Makes the confidence.
 *
 * @param points the counts that say something new
 * @param counted how many there were with stale repeats
 */
export function growthCoverage(points: readonly FollowerPoint[], counted: number): number {
  return counted < FEWEST_POINTS ? 0 : coverageOf(points, 20, 45);
}

/**
 * How far the counts carry a burst that was found in them, 0-1: 10 counts over 14 days are enough to
 * see the usual pace, the burst and what came after it. More counts make it more certain that
 * nothing else happened (`growthCoverage`), not that this did.
 */
export function burstCoverage(points: readonly FollowerPoint[], counted: number): number {
  return counted < FEWEST_POINTS ? 0 : coverageOf(points, 10, 14);
}

function coverageOf(points: readonly FollowerPoint[], counts: number, days: number): number {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined) return 0;
  return Math.min(1, points.length / counts) * Math.min(1, (last.day - first.day) / days);
}
