import { liftTexts } from '../../messages/liftTexts';
import { inputError } from '../inputError';
import { randomStream } from '../statistics/randomStream';
import { isDrawnInPairs } from './liftTest';

/**
 * Which weeks have posts, drawn by lot: half of them, from ten weeks on one of every two neighbours. The
 * same seed draws the same schedule, so that it can be shown to have been drawn before the orders came.
 *
 * @returns true for a week with posts
 */
export function weekSchedule(weeks: number, seed: number): boolean[] {
  if (!(Number.isInteger(weeks) && weeks >= 2)) {
    throw inputError(liftTexts.needsTwo, { argument: 'weeks' });
  }
  const random = randomStream(seed);
  if (isDrawnInPairs({ design: 'weeks', weeks })) {
    return Array.from({ length: weeks / 2 }, () => random() < 0.5).flatMap((first) => [
      first,
      !first,
    ]);
  }
  return drawnHalf(weeks, random);
}

/**
 * Which products or regions have posts, drawn by lot: half of them. The same seed draws the same ones.
 *
 * @returns true for a cell with posts
 */
export function cellLot(cells: number, seed: number): boolean[] {
  if (!(Number.isInteger(cells) && cells >= 2)) {
    throw inputError(liftTexts.needsTwo, { argument: 'cells' });
  }
  return drawnHalf(cells, randomStream(seed));
}

/** Half of the cells, drawn by lot; of an odd number the smaller half. */
export function drawnHalf(cells: number, random: () => number): boolean[] {
  const drawn = new Array<boolean>(cells).fill(false);
  let left = Math.floor(cells / 2);
  for (let cell = 0; cell < cells; cell++) {
    if (random() * (cells - cell) >= left) continue;
    drawn[cell] = true;
    left--;
  }
  return drawn;
}
