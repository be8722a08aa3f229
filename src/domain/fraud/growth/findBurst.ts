import type { FollowerPoint } from './followerSeries';
import type { GrowthBaseline } from './growthBaseline';

/** Followers that arrived in a few days beyond the usual pace. */
export interface GrowthBurst {
  /** Positions in the series: growth from the first to the last. */
  readonly from: number;
  readonly to: number;
  /** Followers beyond the usual pace. */
  readonly excess: number;
  /** The excess in units of the usual scatter. */
  readonly strength: number;
}

const LONGEST_BURST_DAYS = 7;
const NOTABLE_STRENGTH = 4;
/** A longer window must win by this factor. */
const LONGER_MUST_WIN = 1.1;

/** The window of at most seven days (or one interval) with the largest notable excess. */
export function findBurst(
  points: readonly FollowerPoint[],
  baseline: GrowthBaseline,
): GrowthBurst | undefined {
  let best: GrowthBurst | undefined;
  for (let from = 0; from < points.length - 1; from++) {
    for (let to = from + 1; to < points.length && fitsWindow(points, from, to); to++) {
      const burst = measureBurst(points, baseline, from, to);
      if (burst.strength >= NOTABLE_STRENGTH && beats(burst, best)) best = burst;
    }
  }
  return best;
}

function fitsWindow(points: readonly FollowerPoint[], from: number, to: number): boolean {
  const days = (points[to] as FollowerPoint).day - (points[from] as FollowerPoint).day;
  return to === from + 1 || days <= LONGEST_BURST_DAYS;
}

function measureBurst(
  points: readonly FollowerPoint[],
  { rate, spread }: GrowthBaseline,
  from: number,
  to: number,
): GrowthBurst {
  const start = points[from] as FollowerPoint;
  const end = points[to] as FollowerPoint;
  const days = end.day - start.day;
  const excess = end.followers - start.followers * Math.exp(rate * days);
  const noise =
    spread * start.followers * Math.sqrt(days) + Math.sqrt(start.followers * Math.abs(rate) * days);
  return { from, to, excess, strength: excess / noise };
}

function beats(burst: GrowthBurst, best: GrowthBurst | undefined): boolean {
  if (best === undefined) return true;
  const longer = burst.to - burst.from > best.to - best.from;
  return burst.excess > best.excess * (longer ? LONGER_MUST_WIN : 1);
}
