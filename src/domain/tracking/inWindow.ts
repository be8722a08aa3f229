import { placeInWindow, windowOf } from '../attribution/windowOf';
import { requireFinite, requirePositive } from '../inputRules';

/**
 * Whether something happened within a post's window: from its publication (included) up to
 * `windowDays` × 24 hours later (excluded).
 *
 * @param publishedAt epoch milliseconds
 * @param occurredAt epoch milliseconds
 * @param windowDays 3 to 7 for most posts
 * @throws InputError when the window is not greater than zero
 */
export function inWindow(publishedAt: number, occurredAt: number, windowDays = 7): boolean {
  requireFinite('published_at', publishedAt);
  requireFinite('occurred_at', occurredAt);
  requirePositive('window_days', windowDays);
  return placeInWindow(occurredAt, windowOf(publishedAt, windowDays)) === 'in';
}
