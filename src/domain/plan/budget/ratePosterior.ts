import { logGamma } from '../../statistics/logGamma';
import type { BudgetCreator, PastMonth } from './budgetCreator';
import { exposureOf, type FatigueCurve, fatigueCurves, stockAfter } from './effectiveMoney';
import { monthNoise, type NoisyMonths } from './monthNoise';

/**
 * One way the world may be: what creators return on average, how alike they are, how fast they tire;
 * and each creator's gamma distribution of her return on one effective unit of money under it.
 */
export interface RatePoint {
  readonly weight: number;
  readonly curve: FatigueCurve;
  /** independent conversions, one entry a creator */
  readonly shapes: Float64Array;
  /** money over margin, one entry a creator: shape / rate is margin earned per effective money */
  readonly rates: Float64Array;
}

/** What past months say about every creator's return. */
export interface RatePosterior {
  /** the points that hold 98 % of the weight, which add up to 1 */
  readonly points: readonly RatePoint[];
  /** squared coefficient of variation of a creator's month beyond Poisson luck */
  readonly noise: number;
  /** posts of earlier months still remembered, one entry a creator */
  readonly stocks: readonly number[];
}

const LOG_STEPS = 13;
const LOG_STEP = 0.25;
const PRIOR_DEVIATION = 0.7;
const alikeness = [1, 2, 4] as const;
const WEIGHT_KEPT = 0.98;

/**
 * The posterior over a grid of 117 worlds: 13 mean returns (log-normal around break-even), three
 * degrees of likeness between creators, three fatigue curves, each weighed by its Gamma-Poisson
 * likelihood. No sampling, so that the same months always give the same answer.
 */
export function ratePosterior(creators: readonly BudgetCreator[]): RatePosterior {
  const histories = creators.map(({ months, margin }) => ({ months, margin: margin ?? 1 }));
  const noisy = monthNoise(histories);
  const points = fatigueCurves.flatMap((curve) => pointsOfCurve(histories, noisy, curve));
  return {
    points: heaviest(points),
    noise: noisy.noise,
    stocks: creators.map(({ months }) => stockOf(months)),
  };
}

interface History {
  readonly months: readonly PastMonth[];
  readonly margin: number;
}

interface WeighedPoint extends RatePoint {
  readonly logWeight: number;
}

/** Discounted conversions and exposure of one creator under a curve. */
interface Sums {
  readonly conversions: number;
  readonly exposure: number;
  /** the part of the likelihood that compares curves: Σ (y / p) · log e */
  readonly shapeTerm: number;
}

function pointsOfCurve(
  histories: readonly History[],
  { discounts }: NoisyMonths,
  curve: FatigueCurve,
): WeighedPoint[] {
  const sums = histories.map((history, index) =>
    sumsOf(history, discounts[index] as readonly number[], curve),
  );
  return alikeness.flatMap((alike) =>
    Array.from({ length: LOG_STEPS }, (_, step) => {
      const logMean = (step - (LOG_STEPS - 1) / 2) * LOG_STEP;
      return pointOf(sums, curve, alike, logMean);
    }),
  );
}

function sumsOf(
  { months, margin }: History,
  discounts: readonly number[],
  curve: FatigueCurve,
): Sums {
  let [conversions, exposure, shapeTerm, stock] = [0, 0, 0, 0];
  for (const [index, month] of months.entries()) {
    const discount = discounts[index] as number;
    const effective = exposureOf(month, margin, stock, curve);
    stock = stockAfter(stock, month.posts);
    if (effective === 0) continue;
    conversions += month.conversions / discount;
    exposure += effective / discount;
    shapeTerm += (month.conversions / discount) * Math.log(effective);
  }
  return { conversions, exposure, shapeTerm };
}

function pointOf(
  sums: readonly Sums[],
  curve: FatigueCurve,
  alike: number,
  logMean: number,
): WeighedPoint {
  const priorRate = alike / Math.exp(logMean);
  let logWeight = Math.log(curve.weight) - logMean ** 2 / (2 * PRIOR_DEVIATION ** 2);
  for (const { conversions, exposure, shapeTerm } of sums) {
    logWeight +=
      shapeTerm +
      logGamma(alike + conversions) -
      logGamma(alike) +
      alike * Math.log(priorRate) -
      (alike + conversions) * Math.log(priorRate + exposure);
  }
  return {
    logWeight,
    weight: 0,
    curve,
    shapes: Float64Array.from(sums, ({ conversions }) => alike + conversions),
    rates: Float64Array.from(sums, ({ exposure }) => priorRate + exposure),
  };
}

function heaviest(points: readonly WeighedPoint[]): RatePoint[] {
  const sorted = [...points].sort((a, b) => b.logWeight - a.logWeight);
  const top = sorted[0]?.logWeight ?? 0;
  const total = sorted.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - top), 0);
  const kept: WeighedPoint[] = [];
  let weight = 0;
  for (const point of sorted) {
    if (weight >= WEIGHT_KEPT * total) break;
    kept.push(point);
    weight += Math.exp(point.logWeight - top);
  }
  return kept.map(({ curve, shapes, rates, logWeight }) => ({
    curve,
    shapes,
    rates,
    weight: Math.exp(logWeight - top) / weight,
  }));
}

function stockOf(months: readonly PastMonth[]): number {
  return months.reduce((stock, { posts }) => stockAfter(stock, posts), 0);
}
