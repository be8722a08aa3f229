import { requireNotNegative } from '../inputRules';

/** Growth on the logarithmic scale and how uncertain it is. */
export interface VolumeGrowth {
  /** ln(current / previous): 0.1 is about +10 %, and −0.1 undoes it */
  readonly logGrowth: number;
  readonly standardError: number;
}

/** Added to both counts when one is zero, so that the logarithm exists. */
const CONTINUITY = 0.5;

/**
 * Growth of a count between two closed periods of equal length: ln(current / previous).
 *
 * @throws InputError when a count is negative
 * @see Agresti, Categorical Data Analysis, on the logarithm of a ratio of counts and its ½ correction
 */
export function volumeGrowth(current: number, previous: number): VolumeGrowth {
  requireNotNegative('current', current);
  requireNotNegative('previous', previous);
  const shift = current === 0 || previous === 0 ? CONTINUITY : 0;
  const [now, before] = [current + shift, previous + shift];
  return {
    logGrowth: Math.log(now) - Math.log(before),
    standardError: Math.sqrt(1 / now + 1 / before),
  };
}
