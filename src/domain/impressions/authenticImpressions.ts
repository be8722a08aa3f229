import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';
import {
  finiteResult,
  requireBelowOne,
  requireFraction,
  requireNotNegative,
  requirePositive,
} from '../inputRules';

/** One place where content was shown: a post, or the same content reused in an ad, e-mail or page. */
export interface Placement {
  readonly impressions: number;
  /** people reached; every impression counts as another person when it is unknown */
  readonly reach?: number | undefined;
  /** share of impressions that were not genuine, 0 up to but not including 1 */
  readonly invalidShare?: number | undefined;
  /** what the next exposure of the same person is worth against the one before; half by default */
  readonly repeatWeight?: number | undefined;
}

/** Value of the n-th exposure against the one before, when nobody chose otherwise. */
const defaultRepeatWeight = 0.5;

/**
 * Impressions that were genuine, with repeated exposure of one person discounted:
 * (1 − invalid share) × reach × (1 − w^φ) / (1 − w), φ = impressions / reach.
 *
 * @throws InputError when a value is out of range or more people than impressions are claimed
 */
export function authenticImpressions(placement: Placement): number {
  const { impressions, invalidShare = 0, repeatWeight = defaultRepeatWeight } = placement;
  const reach = placement.reach ?? impressions;
  requireNotNegative('impressions', impressions);
  requireBelowOne('invalid_share', invalidShare);
  requireFraction('repeat_weight', repeatWeight);
  if (impressions > 0) requirePositive('reach', reach);
  if (reach > impressions) {
    throw inputError(numberTexts.mustNotExceed, { argument: 'reach', limit: 'impressions' });
  }
  if (impressions === 0) return 0;
  return finiteResult(
    (1 - invalidShare) * reach * exposureValue(impressions / reach, repeatWeight),
  );
}

/** Worth of one person's exposures, 1 + w + w² + … over a frequency that need not be whole. */
function exposureValue(frequency: number, repeatWeight: number): number {
  // One exposure is worth one, whatever the next would be: so it is wherever reach is unknown.
  if (repeatWeight === 1 || frequency === 1) return frequency;
  // expm1 keeps the digits that 1 − w^φ loses when w is close to 1.
  return -Math.expm1(frequency * Math.log(repeatWeight)) / (1 - repeatWeight);
}
