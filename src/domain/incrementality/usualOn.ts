/** Orders that carry no key, day by day without a gap, and the days close to a post. */
export interface DailyOrders {
  /** Orders of each day. */
  readonly counts: readonly number[];
  /** Whether a day lies close to a post. */
  readonly isNearPost: readonly boolean[];
}

/** What is usual on a day, and the clean days that say so. */
export interface UsualDay {
  readonly orders: number;
  readonly weights: readonly { readonly day: number; readonly weight: number }[];
}

const weeks = 6;
const fewestOnEachSide = 2;

/**
 * The orders that a straight line through the same weekday of up to six weeks before and after, away
 * from posts, has on a day; the day itself takes no part. `undefined` with fewer than two weeks on
 * either side.
 */
export function usualOn(day: number, { counts, isNearPost }: DailyOrders): UsualDay | undefined {
  const found: number[] = [];
  for (let week = -weeks; week <= weeks; week++) {
    const other = day + 7 * week;
    if (week !== 0 && other >= 0 && other < counts.length && !isNearPost[other]) found.push(week);
  }
  const before = found.filter((week) => week < 0).length;
  if (before < fewestOnEachSide || found.length - before < fewestOnEachSide) return undefined;
  const first = found.reduce((sum, week) => sum + week, 0);
  const second = found.reduce((sum, week) => sum + week ** 2, 0);
  const scale = found.length * second - first ** 2;
  const weights = found.map((week) => ({
    day: day + 7 * week,
    weight: (second - week * first) / scale,
  }));
  const orders = weights.reduce((sum, each) => sum + each.weight * (counts[each.day] ?? 0), 0);
  return { orders, weights };
}
