import { dayMs } from '../../ground/time/calendarDay';

/** The span in which a lead or order counts for a post: from `opensAtMs` (included) to `closesAtMs` (excluded). */
export interface PostWindow {
  readonly opensAtMs: number;
  readonly closesAtMs: number;
}

/**
 * The window of a post: [published_at, published_at + window_days), each day 24 hours long
 * (design section 5).
 *
 * @param publishedAtMs epoch milliseconds
 */
export function windowOf(publishedAtMs: number, windowDays: number): PostWindow {
  return { opensAtMs: publishedAtMs, closesAtMs: publishedAtMs + windowDays * dayMs };
}

/** Whether an instant comes before a window, falls into it, or comes after it. */
export function placeInWindow(
  instantMs: number,
  { opensAtMs, closesAtMs }: PostWindow,
): 'early' | 'in' | 'late' {
  if (instantMs < opensAtMs) return 'early';
  return instantMs < closesAtMs ? 'in' : 'late';
}
