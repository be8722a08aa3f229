import type { FollowerPoint } from './followerSeries';

/** Below this share of round counts, roundness is chance. */
const NOTABLE_SHARE = 0.2;

/**
 * How coarse a count is: 1 for an exact one, 100,000 for "1.2M" typed as 1,200,000. A count is
 * taken for rounded only when many counts of its series are, because some numbers are round by chance.
 */
export function countResolutions(points: readonly FollowerPoint[]): number[] {
  const units = points.map(({ followers }) => roundness(followers));
  const rounded = units.filter((unit) => unit > 1).length;
  return rounded >= 3 && rounded >= NOTABLE_SHARE * points.length ? units : units.map(() => 1);
}

/** The power of ten that a count is a multiple of, when it shows at most three digits of five or more. */
function roundness(followers: number): number {
  const digits = String(Math.round(followers));
  const significant = digits.replace(/0{1,20}$/, '').length;
  const zeros = digits.length - significant;
  return digits.length >= 5 && significant <= 3 ? 10 ** zeros : 1;
}
