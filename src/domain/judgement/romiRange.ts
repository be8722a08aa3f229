import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';
import { gammaQuantile } from '../statistics/gamma';
import { belief } from './belief';
import { defaultBunching } from './bunching';
import type { CpaEvidence } from './cpaRange';
import { defaultLevel, hull, type Range, rangeEnds } from './level';
import { defaultMarginCv } from './marginCv';

/** A row, what a conversion earns and how much that varies. */
export interface RomiEvidence extends CpaEvidence {
  /** mean contribution margin of one conversion, in money */
  readonly marginPerConversion: number;
  /** standard deviation / mean of the margin of single conversions, 0.8 when left out; 0 when it never varies */
  readonly marginCv?: number | undefined;
  /** share of the conversions whose margin is known, above 0; 1 when left out */
  readonly knownShare?: number | undefined;
}

/**
 * The range that holds the true return on marketing investment around the observed one: the belief
 * about conversions, spread by what margins vary, too. Without a conversion all is lost so far (−1).
 * `undefined` without cost.
 *
 * @throws InputError when a value is negative, or a margin, a share, an expected CPA or bunching is not above zero
 */
export function romiRange(evidence: RomiEvidence): Range | undefined {
  const { cost, conversions, expectedCpa, marginPerConversion, level = defaultLevel } = evidence;
  const { bunching = defaultBunching, marginCv = defaultMarginCv, knownShare = 1 } = evidence;
  requirePositive('margin_per_conversion', marginPerConversion);
  requireNotNegative('margin_cv', marginCv);
  requirePositive('known_share', knownShare);
  requirePositive('bunching', bunching);
  const spread = bunching + marginCv ** 2 / knownShare;
  const { shape, rate } = belief({ cost, conversions, expectedCpa, bunching: spread });
  const ends = rangeEnds(level);
  if (cost === 0) return undefined;
  const at = (probability: number) =>
    finiteResult((marginPerConversion * gammaQuantile(probability, shape)) / rate - 1);
  if (conversions === 0) return { low: -1, middle: -1, high: at(ends.high) };
  const middle = finiteResult((marginPerConversion * conversions) / cost - 1);
  return hull({ low: at(ends.low), middle, high: at(ends.high) });
}
