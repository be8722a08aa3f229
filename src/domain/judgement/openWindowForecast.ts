import { gammaQuantile } from '../statistics/gamma';
import { belief } from './belief';
import { weightOfUsualCurve } from './delayCurve';

/** A post whose window is still open. */
export interface OpenPost {
  readonly cost: number;
  /** share of its conversions expected to have come by now: the delay curve at its age */
  readonly countedShare: number;
}

/** One creator's published posts, open and closed. */
export interface ForecastCreator {
  /** cost of posts with closed windows */
  readonly closedCost: number;
  readonly open: readonly OpenPost[];
  readonly conversions: number;
  /** CPA expected before the first conversion */
  readonly targetCpa: number;
}

/** What the delay curve was learnt from, and how bunched conversions come. */
export interface ForecastBasis {
  /** in-window conversions of closed posts behind the delay curve */
  readonly curveConversions: number;
  readonly bunching: number;
}

/** Further conversions; nine times of ten at least `low`, nine times of ten at most `high`. */
export interface Forecast {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Conversions that published posts will still bring before their windows close: each creator's belief
 * times the spend not yet counted, as a gamma distribution with the same mean and variance. Planned
 * posts are no part of it.
 */
export function openWindowForecast(
  creators: readonly ForecastCreator[],
  { curveConversions, bunching }: ForecastBasis,
): Forecast {
  let mean = 0;
  let variance = 0;
  let curveDeviation = 0;
  for (const { closedCost, open, conversions, targetCpa } of creators) {
    const counted = open.reduce((sum, post) => sum + post.cost * post.countedShare, closedCost);
    const found = belief({ cost: counted, conversions, expectedCpa: targetCpa, bunching });
    const perCost = found.shape / found.rate;
    const left = perCost * open.reduce((sum, post) => sum + post.cost * (1 - post.countedShare), 0);
    mean += left;
    variance += bunching * left + left ** 2 / found.shape;
    for (const { cost, countedShare } of open) {
      const share =
        (bunching * countedShare * (1 - countedShare)) / (curveConversions + weightOfUsualCurve);
      curveDeviation += perCost * cost * Math.sqrt(share);
    }
  }
  if (mean === 0) return { low: 0, middle: 0, high: 0 };
  return rangeOf(mean, variance + curveDeviation ** 2);
}

function rangeOf(mean: number, variance: number): Forecast {
  const shape = mean ** 2 / variance;
  const at = (probability: number) => (gammaQuantile(probability, shape) * variance) / mean;
  return { low: Math.floor(at(0.1)), middle: mean, high: Math.ceil(at(0.9)) };
}
