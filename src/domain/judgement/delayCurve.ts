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
  const sorted = Float64Array.from(delaysDays).sort();
  const whole = reached(windowDays);
  return (ageDays) => {
    if (ageDays >= windowDays) return 1;
    if (ageDays < 0) return 0;
    const usual = reached(ageDays) / whole;
    return (
      (countUpTo(sorted, ageDays) + weightOfUsualCurve * usual) /
      (sorted.length + weightOfUsualCurve)
    );
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
