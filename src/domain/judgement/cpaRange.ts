import { finiteResult } from '../inputRules';
import { gammaQuantile } from '../statistics/gamma';
import { belief, type Evidence } from './belief';
import { defaultLevel, hull, rangeEnds } from './level';

/** A row whose CPA is to be bounded. */
export interface CpaEvidence extends Evidence {
  /** how sure the range is, 0.9 when left out */
  readonly level?: number | undefined;
}

/** Where the true CPA lies; without a conversion only the low end is known. */
export interface CpaRange {
  readonly low: number;
  /** the observed CPA: cost / conversions */
  readonly middle: number | undefined;
  readonly high: number | undefined;
}

/**
 * The range that holds the true cost per action around the observed CPA, from this row alone.
 * `undefined` without cost and conversions.
 *
 * @throws InputError when a value is negative, expectedCpa or bunching is not above zero or the level is no level
 * @see Brown, Cai and DasGupta (2003), Interval estimation in exponential families (Jeffreys' interval)
 */
export function cpaRange({ level = defaultLevel, ...row }: CpaEvidence): CpaRange | undefined {
  const { shape, rate } = belief(row);
  const ends = rangeEnds(level);
  const { cost, conversions } = row;
  if (cost === 0) return conversions === 0 ? undefined : { low: 0, middle: 0, high: 0 };
  const low = finiteResult(rate / gammaQuantile(ends.high, shape));
  if (conversions === 0) return { low, middle: undefined, high: undefined };
  return hull({
    low,
    middle: finiteResult(cost / conversions),
    high: finiteResult(rate / gammaQuantile(ends.low, shape)),
  });
}
