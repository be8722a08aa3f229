import type { FollowerPoint } from './followerSeries';

/** A series without the points that can only be reading errors. */
export interface CleanSeries {
  readonly points: readonly FollowerPoint[];
  readonly errors: readonly FollowerPoint[];
}

/** A change this large (in logarithms) that is taken back at once is an error, not growth. */
const NOTABLE_JUMP = 0.05;
/** How much of the jump may remain for it to count as taken back. */
const REMAINDER = 0.2;

/**
 * Takes out one-day reading errors: a count that leaps away from the one before and is back at the
 * next. Nobody gains and loses 90 % of an audience overnight, scrapers do.
 */
export function dropDataErrors(points: readonly FollowerPoint[]): CleanSeries {
  const kept: FollowerPoint[] = [];
  const errors: FollowerPoint[] = [];
  points.forEach((point, index) => {
    const before = kept[kept.length - 1];
    const after = points[index + 1];
    const wrong = before !== undefined && after !== undefined && isTakenBack(before, point, after);
    (wrong ? errors : kept).push(point);
  });
  return { points: kept, errors };
}

function isTakenBack(before: FollowerPoint, point: FollowerPoint, after: FollowerPoint): boolean {
  const jump = Math.abs(Math.log(point.followers / before.followers));
  const rest = Math.abs(Math.log(after.followers / before.followers));
  return jump > NOTABLE_JUMP && rest < REMAINDER * jump;
}
