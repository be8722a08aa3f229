import type { FollowerPoint } from './followerSeries';

/** A series without the points that can only be reading errors. */
export interface CleanSeries {
  readonly points: readonly FollowerPoint[];
  readonly errors: readonly FollowerPoint[];
}

/** A change this large (in logarithms) that is taken back at once is an error, not growth. */
const NOTABLE_JUMP = 0.05;
/** Two wrong counts in a row are believed only when they are this far off (factor 2.7). */
const NOTABLE_PAIR = 1;
/** How much of the jump may remain for it to count as taken back. */
const REMAINDER = 0.2;
/** A first or last count this far off (factor 3) has nothing that confirms it. */
const UNCONFIRMED_JUMP = Math.log(3);

/**
 * Takes out reading errors: one or two counts that leap away from the one before and are back at
 * the next, and a first or last count that nothing confirms. Nobody gains and loses 90 % of an
 * audience overnight, scrapers do.
 */
export function dropDataErrors(points: readonly FollowerPoint[]): CleanSeries {
  const kept: FollowerPoint[] = [];
  const errors: FollowerPoint[] = [];
  for (let index = 0; index < points.length; ) {
    const wrong = wrongFrom(points, index, kept[kept.length - 1]);
    errors.push(...points.slice(index, index + wrong));
    if (wrong === 0) kept.push(points[index] as FollowerPoint);
    index += Math.max(1, wrong);
  }
  return { points: kept, errors };
}

/** How many counts from this one on are errors: 0, 1 or 2. */
function wrongFrom(
  points: readonly FollowerPoint[],
  index: number,
  before: FollowerPoint | undefined,
): number {
  const [point, next, afterNext] = points.slice(index, index + 3);
  if (point === undefined) return 0;
  if (before === undefined) return isLoneStart(points.slice(index)) ? 1 : 0;
  if (next === undefined) return Math.abs(jump(before, point)) > UNCONFIRMED_JUMP ? 1 : 0;
  if (isTakenBack(before, point, next, NOTABLE_JUMP)) return 1;
  const pair =
    afterNext !== undefined &&
    isTakenBack(before, point, afterNext, NOTABLE_PAIR) &&
    isTakenBack(before, next, afterNext, NOTABLE_PAIR);
  return pair ? 2 : 0;
}

function isTakenBack(
  before: FollowerPoint,
  point: FollowerPoint,
  after: FollowerPoint,
  notable: number,
): boolean {
  const away = Math.abs(jump(before, point));
  return away > notable && Math.abs(jump(before, after)) < REMAINDER * away;
}

/** Whether a first count is far from the two that follow, and no later one comes back to it. */
function isLoneStart(points: readonly FollowerPoint[]): boolean {
  const [point, next, afterNext] = points;
  if (point === undefined || next === undefined || afterNext === undefined) return false;
  if (Math.abs(jump(next, afterNext)) >= NOTABLE_JUMP) return false;
  return points.slice(1).every((later) => Math.abs(jump(point, later)) > UNCONFIRMED_JUMP);
}

function jump(from: FollowerPoint, to: FollowerPoint): number {
  return Math.log(to.followers / from.followers);
}
