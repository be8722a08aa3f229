import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';

/** How sure a range is meant to be, when nobody chose otherwise. */
export const defaultLevel = 0.9;

/** Below a half a range need not hold its own middle. */
const LOWEST_LEVEL = 0.5;

/**
 * The probabilities below and above which a range of this level ends.
 *
 * @throws InputError when level is not between 0.5 and 1 (exclusive)
 */
export function rangeEnds(level: number): { low: number; high: number } {
  if (!(level >= LOWEST_LEVEL && level < 1)) throw inputError(numberTexts.mustBeLevel, {});
  const outside = (1 - level) / 2;
  return { low: outside, high: 1 - outside };
}

/** A range with its middle. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The range, widened to its own middle where that lies outside. */
export function hull({ low, middle, high }: Range): Range {
  return { low: Math.min(low, middle), middle, high: Math.max(high, middle) };
}
