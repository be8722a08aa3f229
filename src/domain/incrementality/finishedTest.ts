import { countOfText } from '../../ground/cells/countOfText';
import { type LiftEstimate, liftEstimate } from './liftEstimate';
import { isDrawnInPairs, type LiftDesign } from './liftTest';

/** A finished test as typed. */
export interface FinishedTest {
  readonly design: LiftDesign;
  /** weeks, products or regions that took part */
  readonly cells: number;
  /** numbers that had posts */
  readonly drawn: string;
  /** orders of each in order, during the test and before it */
  readonly during: string;
  readonly before: string;
}

/** Whole numbers in a text, however they are parted: "41 38, 52" or one a line; 1,204 is one number. */
export function countsIn(text: string): number[] {
  const found = text.match(/\d{1,3}(?:[,.]\d{3})+(?![\d,.])|\d+/g) ?? [];
  return found.map(countOfText);
}

/**
 * What a test showed against every other draw of its lot.
 *
 * @returns undefined while counts are missing
 * @throws InputError when all or none had posts
 */
export function finishedTest({
  design,
  cells,
  drawn,
  during,
  before,
}: FinishedTest): LiftEstimate | undefined {
  const counts = countsIn(during);
  const earlier = countsIn(before);
  const isWeeks = design === 'weeks';
  if (counts.length !== cells || (!isWeeks && earlier.length !== cells)) return undefined;
  const on = new Set(countsIn(drawn));
  const tested = counts.map((conversions, index) => ({
    isOn: on.has(index + 1),
    conversions,
    ...(isWeeks ? {} : { before: earlier[index] ?? 0 }),
  }));
  return liftEstimate(tested, isDrawnInPairs({ design, weeks: cells }) ? 'pairs' : 'halves');
}
