/** The share of a post's conversions that is expected to have come within an age in days; 1 once its window is closed. */
export type DelayCurve = (ageDays: number) => number;

/** Days in which half of what is still to come arrives, before a workbook's own orders are seen. */
const HALF_LIFE_DAYS = 1.5;

/** In-window conversions that the usual curve weighs against a workbook's own. */
export const weightOfUsualCurve = 20;

/**
 * How fast conversions follow a post: the workbook's own delays, pooled with the usual curve. A post's
 * counted spend is its cost times this share, so that an open window never makes a creator look dear.
 *
 * @param windowDays length of the attribution window
 * @param delaysDays days from post to conversion of the in-window conversions of closed posts with this window
 */
export function delayCurve(windowDays: number, delaysDays: readonly number[]): DelayCurve {
  const sorted = new Float64Array(delaysDays).sort();
  return pooledCurve(windowDays, sorted.length, (ageDays) => countUpTo(sorted, ageDays));
}

/** The same from delays that are known by how many conversions had each of them. */
export function delayCurveOfCounts(
  windowDays: number,
  delays: readonly { readonly days: number; readonly conversions: number }[],
): DelayCurve {
  const countWithin = (ageDays: number) =>
    delays.reduce((sum, { days, conversions }) => sum + (days <= ageDays ? conversions : 0), 0);
  return pooledCurve(windowDays, countWithin(Number.POSITIVE_INFINITY), countWithin);
}

function pooledCurve(
  windowDays: number,
  own: number,
  ownWithin: (ageDays: number) => number,
): DelayCurve {
  const whole = reached(windowDays);
  return (ageDays) => {
    if (ageDays >= windowDays) return 1;
    if (ageDays < 0) return 0;
    const usual = reached(ageDays) / whole;
    return (ownWithin(ageDays) + weightOfUsualCurve * usual) / (own + weightOfUsualCurve);
  };
}

function reached(days: number): number {
  return 1 - 2 ** (-days / HALF_LIFE_DAYS);
}

/** How many of the sorted delays are at most this many days. */
function countUpTo(sorted: Float64Array, days: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) <= days) from = middle + 1;
    else to = middle;
  }
  return from;
}
