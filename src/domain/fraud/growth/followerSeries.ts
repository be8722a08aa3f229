import type { SnapshotEvidence } from '../fraudEvidence';
import { usableCount } from '../usableCount';

/** Days beyond the year 7000 are no dates. */
const FARTHEST_DAY = 2_000_000;

/** The follower count on one day. */
export interface FollowerPoint {
  readonly day: number;
  readonly followers: number;
}

/**
 * One point per day in order of time; of several counts on one day the largest, so that the order
 * of rows doesn't matter. Counts below one and unreadable days are left out.
 */
export function followerSeries(snapshots: readonly SnapshotEvidence[]): FollowerPoint[] {
  const byDay = new Map<number, number>();
  for (const { takenOn, followers } of snapshots) {
    if (
      !(Math.abs(takenOn) <= FARTHEST_DAY) ||
      !(followers >= 1 && usableCount(followers) !== undefined)
    )
      continue;
    const day = Math.floor(takenOn);
    byDay.set(day, Math.max(followers, byDay.get(day) ?? 0));
  }
  return [...byDay].map(([day, followers]) => ({ day, followers })).sort((a, b) => a.day - b.day);
}
