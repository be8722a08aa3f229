import { quantile } from '../quantile';
import type { FollowerPoint } from './followerSeries';

/** A creator's own usual pace around some days. */
export interface UsualPace {
  /** Usual growth per day, in logarithms. */
  readonly rate: number;
  /** Usual scatter of the daily rate. */
  readonly spread: number;
}

/** The pace outside of the intervals from `from` to `to` (positions in the series). */
export type PaceOutside = (from: number, to: number) => UsualPace | undefined;

/** Only this many days before and after tell what was usual at the time. */
const NEAR_DAYS = 45;
/** A burst's own days, left out when enough others remain. */
const BURST_DAYS = 7;
const ENOUGH_INTERVALS = 8;
const FEWEST_INTERVALS = 2;
/** A long drip must not become the usual. */
const RATE_QUANTILE = 0.4;
/** The scatter expected before anything is known counts as this many intervals. */
const PRIOR_INTERVALS = 3;

/**
 * A look-up of the usual pace outside a window: the 40 % point of the daily rates nearby and a
 * robust scatter around it, drawn towards what is natural for the size while there are few counts.
 */
export function usualPaces(points: readonly FollowerPoint[]): PaceOutside {
  const rates = dailyRates(points);
  const known = new Map<number, UsualPace | undefined>();
  return (from, to) => {
    const end = leftOutUntil(points, from, to);
    const key = from * (points.length + 1) + end;
    if (!known.has(key)) known.set(key, paceWithout(points, rates, from, end));
    return known.get(key);
  };
}

/** Growth per day of each interval, in logarithms. */
function dailyRates(points: readonly FollowerPoint[]): number[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] as FollowerPoint;
    return Math.log(point.followers / before.followers) / (point.day - before.day);
  });
}

/**
 * Scatter of the daily rate that is natural for a size, before the creator's own history is known:
 * small accounts move more. From measured daily growth: the 99 % point is 3.2 % for small accounts
 * and 0.22 % at 200,000 followers.
 */
function naturalSpread(followers: number): number {
  return 0.0006 * (200_000 / Math.max(followers, 100)) ** 0.35;
}

function leftOutUntil(points: readonly FollowerPoint[], from: number, to: number): number {
  const start = (points[from] as FollowerPoint).day;
  let end = to;
  while (end < points.length - 1 && (points[end] as FollowerPoint).day < start + BURST_DAYS) end++;
  const intervals = points.length - 1;
  return intervals - (end - from) >= ENOUGH_INTERVALS ? end : to;
}

function paceWithout(
  points: readonly FollowerPoint[],
  rates: readonly number[],
  from: number,
  to: number,
): UsualPace | undefined {
  const start = points[from] as FollowerPoint;
  const end = points[to] as FollowerPoint;
  const outside: number[] = [];
  for (let index = from - 1; dayAt(points, index) >= start.day - NEAR_DAYS; index--) {
    outside.push(rates[index] as number);
  }
  for (let index = to; dayAt(points, index + 1) <= end.day + NEAR_DAYS; index++) {
    outside.push(rates[index] as number);
  }
  if (outside.length < FEWEST_INTERVALS) return undefined;
  const rate = quantile(outside, RATE_QUANTILE) ?? 0;
  return { rate, spread: spreadAround(outside, rate, start.followers) };
}

/** NaN beyond either end, which no comparison lets pass. */
function dayAt(points: readonly FollowerPoint[], index: number): number {
  return points[index]?.day ?? Number.NaN;
}

function spreadAround(rates: readonly number[], rate: number, followers: number): number {
  const own =
    1.4826 *
    (quantile(
      rates.map((other) => Math.abs(other - rate)),
      0.5,
    ) ?? 0);
  const natural = naturalSpread(followers);
  const joined = Math.sqrt(
    (rates.length * own * own + PRIOR_INTERVALS * natural * natural) /
      (rates.length + PRIOR_INTERVALS),
  );
  return Math.max(joined, 0.0003, 0.5 * Math.abs(rate));
}
