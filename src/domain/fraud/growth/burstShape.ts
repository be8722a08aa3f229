import { clamp } from '../clamp';
import type { GrowthBurst } from './findBurst';
import type { FollowerPoint } from './followerSeries';
import type { GrowthBaseline } from './growthBaseline';

/** What the days after a burst look like. */
export interface BurstShape {
  /** How much the shape looks like a purchase, 0.15-1. */
  readonly factor: number;
  /** Excess followers after the burst as a share of the burst. */
  readonly afterglow: number;
}

const TAIL_DAYS = 10;

/** Attention glows on after it peaked; a delivery stops, and later loses some again. */
export function burstShape(
  points: readonly FollowerPoint[],
  { rate }: GrowthBaseline,
  burst: GrowthBurst,
): BurstShape {
  const end = points[burst.to] as FollowerPoint;
  const tail = points.filter(({ day }) => day > end.day && day <= end.day + TAIL_DAYS);
  const last = tail[tail.length - 1];
  const expected = last === undefined ? 0 : end.followers * Math.exp(rate * (last.day - end.day));
  const afterglow = last === undefined ? 0 : (last.followers - expected) / burst.excess;
  let factor = 0.8;
  if (afterglow > 0.08) factor -= 0.45;
  if (afterglow < -0.03) factor += 0.2;
  return { factor: clamp(factor, 0.15, 1), afterglow };
}
