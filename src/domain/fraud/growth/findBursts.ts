import { countResolutions } from './countResolution';
import type { FollowerPoint } from './followerSeries';
import { growthNoise } from './growthNoise';
import { type PaceOutside, type UsualPace, usualPaces } from './usualPace';

/** Followers that arrived in a few days beyond the usual pace. */
export interface GrowthBurst {
  /** Positions in the series: growth from the first to the last. */
  readonly from: number;
  readonly to: number;
  /** Followers beyond the usual pace. */
  readonly excess: number;
  /** What would be nothing unusual, in followers. */
  readonly noise: number;
  readonly pace: UsualPace;
}

const LONGEST_BURST_DAYS = 7;
const NOTABLE_STRENGTH = 3;
/** A longer window must win by this factor. */
const LONGER_MUST_WIN = 1.1;
const MOST_BURSTS = 3;

/** How many times its usual scatter a burst is. */
export function burstStrength({ excess, noise }: GrowthBurst): number {
  return excess / noise;
}

/**
 * The up to three largest notable bursts that don't overlap: windows of at most seven days (or one
 * interval) with at least three times the usual scatter.
 */
export function findBursts(points: readonly FollowerPoint[]): GrowthBurst[] {
  const notable = notableWindows(points);
  const found: GrowthBurst[] = [];
  while (found.length < MOST_BURSTS) {
    const free = notable.filter((burst) => found.every((other) => areApart(burst, other)));
    const best = largest(free);
    if (best === undefined) break;
    found.push(best);
  }
  return found;
}

function notableWindows(points: readonly FollowerPoint[]): GrowthBurst[] {
  const paceOutside = usualPaces(points);
  const resolutions = countResolutions(points);
  const notable: GrowthBurst[] = [];
  for (let from = 0; from < points.length - 1; from++) {
    for (let to = from + 1; to < points.length && fitsWindow(points, from, to); to++) {
      const burst = measureBurst(points, resolutions, paceOutside, from, to);
      if (burst !== undefined && burstStrength(burst) >= NOTABLE_STRENGTH) notable.push(burst);
    }
  }
  return notable;
}

function fitsWindow(points: readonly FollowerPoint[], from: number, to: number): boolean {
  const days = (points[to] as FollowerPoint).day - (points[from] as FollowerPoint).day;
  return to === from + 1 || days <= LONGEST_BURST_DAYS;
}

function measureBurst(
  points: readonly FollowerPoint[],
  resolutions: readonly number[],
  paceOutside: PaceOutside,
  from: number,
  to: number,
): GrowthBurst | undefined {
  const start = points[from] as FollowerPoint;
  const end = points[to] as FollowerPoint;
  if (end.followers <= start.followers) return undefined;
  const pace = paceOutside(from, to);
  if (pace === undefined) return undefined;
  const days = end.day - start.day;
  const excess = end.followers - start.followers * Math.exp(pace.rate * days);
  const resolution = (resolutions[from] as number) + (resolutions[to] as number);
  return { from, to, excess, noise: growthNoise(pace, start.followers, days, resolution), pace };
}

/** The shortest window that holds nearly all of the largest excess. */
function largest(bursts: readonly GrowthBurst[]): GrowthBurst | undefined {
  let best: GrowthBurst | undefined;
  for (const burst of bursts) {
    if (best === undefined || burst.excess > best.excess) best = burst;
  }
  const whole = best;
  if (whole === undefined) return undefined;
  for (const burst of bursts) {
    const inside = burst.from >= whole.from && burst.to <= whole.to;
    const shorter = burst.to - burst.from < (best as GrowthBurst).to - (best as GrowthBurst).from;
    if (inside && shorter && burst.excess * LONGER_MUST_WIN >= whole.excess) best = burst;
  }
  return best;
}

function areApart(first: GrowthBurst, second: GrowthBurst): boolean {
  return first.to <= second.from || second.to <= first.from;
}
