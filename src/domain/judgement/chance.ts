import { requirePositive } from '../inputRules';
import { gammaTails } from '../statistics/gamma';
import { belief, type Evidence } from './belief';

/** A row and the CPA to stay below. */
export interface TargetEvidence extends Evidence {
  readonly targetCpa: number;
}

/**
 * Probability that the true CPA is below the target, from this row alone: the regularised upper
 * incomplete gamma function Q(shape, rate / target). Nothing stated, the target itself is expected.
 *
 * @throws InputError when a value is negative, or a CPA or bunching is not above zero
 */
export function chance({ targetCpa, expectedCpa = targetCpa, ...row }: TargetEvidence): number {
  requirePositive('target_cpa', targetCpa);
  const { shape, rate } = belief({ ...row, expectedCpa });
  return gammaTails(shape, rate / targetCpa).upper;
}
