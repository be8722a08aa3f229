import { quantile, robustSpread } from '../quantile';
import type { FollowerPoint } from './followerSeries';

/** A creator's own usual pace. */
export interface GrowthBaseline {
  /** Usual growth per day, in logarithms. */
  readonly rate: number;
  /** Usual scatter of the daily rate. */
  readonly spread: number;
}

/**
 * The usual pace from all intervals: the 40 % point of the daily rates, so that a drip over half
 * the series doesn't become the usual, and a robust scatter with a floor against stale repeats.
 */
export function growthBaseline(points: readonly FollowerPoint[]): GrowthBaseline {
  const rates = dailyRates(points);
  const rate = quantile(rates, 0.4) ?? 0;
  return { rate, spread: Math.max(robustSpread(rates) ?? 0, 0.0005, 0.5 * Math.abs(rate)) };
}

/** Growth per day of each interval, in logarithms. */
export function dailyRates(points: readonly FollowerPoint[]): number[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] as FollowerPoint;
    return Math.log(point.followers / before.followers) / (point.day - before.day);
  });
}
