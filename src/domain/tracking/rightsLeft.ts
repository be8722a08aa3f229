import { dayMs, hourMs } from '../../ground/time/calendarDay';
import { requireFinite } from '../inputRules';

/** What is left over in a span of whole local days that crosses a change of the clocks. */
const clockChanges = new Set([0, hourMs]);

/**
 * Calendar days until the rights to a piece of content end: 0 on the last day of use, negative
 * once they are over (−3 three days ago).
 *
 * @param rightsUntil the start of the last day of use, epoch milliseconds in the reader's zone
 * @param asOf a day or a moment, epoch milliseconds
 */
export function rightsLeft(rightsUntil: number, asOf: number): number {
  requireFinite('rights_until', rightsUntil);
  requireFinite('as_of', asOf);
  const left = rightsUntil - asOf;
  const wholeDays = Math.floor(left / dayMs);
  return clockChanges.has(left - wholeDays * dayMs) ? wholeDays : wholeDays + 1;
}
