import { numberTexts } from '../../ground/text/numberTexts';
import { liftTexts } from '../../messages/liftTexts';
import { inputError } from '../inputError';
import { requirePositive } from '../inputRules';
import { drawnCells, type LiftTest, smallestPossibleP, usualError } from './liftTest';

/** What a test can show. */
export interface MinimumLift {
  /** smallest lift seen with 80 % power, as a fraction of conversions; undefined when it never can */
  readonly lift: number | undefined;
  readonly smallestP: number;
}

/** 1.645 + 0.842: normal quantiles of one-sided 5 % and of 80 % power. */
const POWERED = 2.487;
/** From so many drawn cells on the lot itself costs less power. */
const MANY_CELLS = 12;
const FEW_FACTOR = 1.4;
const MANY_FACTOR = 1.2;
/** Regions of their own trend: its standard deviation from one period to the next. */
const TREND_DEVIATION = 0.05;
const MOST_CELLS = 1000;
/** Steps of the fixed point; it is reached to ten digits long before. */
const STEPS = 60;

/**
 * The smallest lift that a permutation test sees with 80 % power at one-sided 5 %. To first order the log
 * lift is 5 · √(dispersion / all conversions), times 1.4 below 12 drawn cells and 1.2 from there on; the
 * conversions that the lift itself adds are reckoned in. Regions and products compare before with after,
 * so that half of the weeks go into the comparison, and follow trends of their own.
 *
 * @throws InputError when a value is not above zero, or cells cannot be halved
 */
export function minimumLift(test: LiftTest): MinimumLift {
  requireLiftTest(test);
  const { design, conversionsPerWeek, weeks, dispersion } = test;
  const cells = drawnCells(test);
  const smallestP = smallestPossibleP(test);
  if (smallestP > usualError + 1e-9) return { lift: undefined, smallestP };
  const factor = (cells < MANY_CELLS ? FEW_FACTOR : MANY_FACTOR) * POWERED;
  const conversions = conversionsPerWeek * weeks;
  // Two blocks of weeks; or of cells before and after, of which only one is lifted.
  const blocks = design === 'weeks' ? 2 : 4;
  const trend = design === 'weeks' ? 0 : (2 * TREND_DEVIATION ** 2) / cells;
  let logLift = 0;
  for (let step = 0; step < STEPS; step++) {
    const lifted = blocks - 1 + Math.exp(-logLift);
    logLift = factor * Math.sqrt((dispersion * blocks * lifted) / conversions + trend);
  }
  return { lift: Math.exp(logLift) - 1, smallestP };
}

/**
 * Weeks on and off until a lift is seen: 25 · dispersion / (conversions per week · lift²).
 *
 * @param lift as a fraction
 */
export function weeksNeeded(
  lift: number,
  { conversionsPerWeek, dispersion }: Pick<LiftTest, 'conversionsPerWeek' | 'dispersion'>,
): number {
  requirePositive('lift', lift);
  requirePositive('conversions_per_week', conversionsPerWeek);
  return Math.ceil((25 * dispersion) / (conversionsPerWeek * lift ** 2));
}

/** Longer tests are not planned for. */
const MOST_WEEKS = 156;

/**
 * Weeks until a test of this design sees a lift; two weeks more at a time, from four on.
 *
 * @param lift as a fraction
 * @returns undefined where three years are not enough, or the lot is too small ever to tell
 */
export function weeksToSee(lift: number, test: Omit<LiftTest, 'weeks'>): number | undefined {
  requirePositive('lift', lift);
  for (let weeks = 4; weeks <= MOST_WEEKS; weeks += 2) {
    const { lift: smallest } = minimumLift({ ...test, weeks });
    if (smallest !== undefined && smallest <= lift) return weeks;
  }
  return undefined;
}

function requireLiftTest(test: LiftTest): void {
  requirePositive('conversions_per_week', test.conversionsPerWeek);
  requirePositive('weeks', test.weeks);
  requirePositive('dispersion', test.dispersion);
  const argument = test.design === 'weeks' ? 'weeks' : 'cells';
  const cells = drawnCells(test);
  if (cells < 2 || !Number.isInteger(cells)) throw inputError(liftTexts.needsTwo, { argument });
  if (cells > MOST_CELLS) {
    throw inputError(numberTexts.mustNotExceed, { argument, limit: MOST_CELLS });
  }
}
