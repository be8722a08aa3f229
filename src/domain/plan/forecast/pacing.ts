/** How a running campaign stands against its plan. */
export type PacingState = 'too early' | 'on track' | 'late' | 'weak' | 'ahead';

/** What pace is read from; money and conversions up to now. */
export interface Pace {
  /** cost of the posts that should be out by now */
  readonly plannedSpend: number;
  /** cost of those that are out */
  readonly spent: number;
  readonly seen: number;
  /** conversions that the published posts should have brought by now, by plan and delay curve */
  readonly expectedByNow: number;
  readonly p10: number;
  readonly p90: number;
  /** conversions wanted in all; undefined where nobody said */
  readonly goal: number | undefined;
  readonly isEarly: boolean;
}

/** Below this share of the planned money, posts are late. */
const LATE_BELOW = 0.9;

/**
 * Ahead, on track, late (posts that should be out are not) or weak (posts are out, orders are low). Never
 * by the calendar alone, since money falls on post days.
 */
export function pacing(pace: Pace): PacingState {
  const { plannedSpend, spent, seen, expectedByNow, p10, p90, goal, isEarly } = pace;
  if (plannedSpend > 0 && spent / plannedSpend < LATE_BELOW) return 'late';
  if (isEarly) return 'too early';
  if (goal === undefined) return seen < expectedByNow / 2 ? 'weak' : 'on track';
  if (p90 < goal) return 'weak';
  return p10 >= goal ? 'ahead' : 'on track';
}

/** Share of simulated ends that reach a number of conversions. */
export function chanceToReach(ends: readonly number[], conversions: number): number {
  return ends.filter((end) => end >= conversions).length / ends.length;
}
