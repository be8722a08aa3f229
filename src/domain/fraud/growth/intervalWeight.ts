import { clamp } from '../clamp';

/** Up to a week between counts a shape can show. */
const FULL_UNTIL_DAYS = 7;
/** Two weeks between counts hide every shape. */
const NOTHING_FROM_DAYS = 14;

/**
 * How much counts so far apart can say about the way in which followers came, 0-1. Followers that
 * arrived between two distant counts raise a question, not a score.
 *
 * @param widestDays the longest time between two counts of the burst
 */
export function intervalWeight(widestDays: number): number {
  return clamp((NOTHING_FROM_DAYS - widestDays) / (NOTHING_FROM_DAYS - FULL_UNTIL_DAYS), 0, 1);
}
