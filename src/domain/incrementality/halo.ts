/** Orders that nobody is credited for, day by day without a gap, and the days close to a post. */
export interface DailyOrders {
  /** Orders of each day. */
  readonly counts: readonly number[];
  /** Whether a day lies close to a post. */
  readonly isNearPost: readonly boolean[];
}

/** How many more orders than usual there were close to posts: an estimate, nobody's credit. */
export interface Halo {
  readonly lift: number;
  readonly standardDeviation: number;
  /** Share of shifted post calendars with at least this lift. */
  readonly pValue: number;
  /** Days close to a post that could be compared. */
  readonly days: number;
}

const weeksBack = 8;
const fewestWeeks = 2;
const fewestDays = 5;
const mostShifts = 999;

/**
 * The lift of unattributed orders close to posts over what is usual on that weekday: the mean of the
 * same weekday in the eight weeks before, away from posts. The p-value comes from moving the whole
 * post calendar around the year (randomisation test). Undefined where posts are so dense that there
 * is nothing to compare with.
 *
 * @see Ernst (2004), Permutation methods: a basis for exact inference
 */
export function halo({ counts, isNearPost }: DailyOrders): Halo | undefined {
  const observed = liftOf(counts, isNearPost);
  if (observed.days < fewestDays) return undefined;
  const step = Math.max(1, Math.ceil((counts.length - 1) / mostShifts));
  let shifts = 0;
  let asLarge = 0;
  for (let shift = step; shift < counts.length; shift += step) {
    const { lift, days } = liftOf(counts, shifted(isNearPost, shift));
    if (days === 0) continue;
    shifts += 1;
    if (lift >= observed.lift) asLarge += 1;
  }
  return {
    lift: observed.lift,
    standardDeviation: Math.sqrt(observed.dispersion * observed.variance),
    pValue: (1 + asLarge) / (1 + shifts),
    days: observed.days,
  };
}

function shifted(days: readonly boolean[], by: number): boolean[] {
  return days.map((_, day) => days[(day - by + days.length) % days.length] ?? false);
}

function liftOf(counts: readonly number[], isNearPost: readonly boolean[]) {
  let lift = 0;
  let variance = 0;
  let chiSquare = 0;
  let days = 0;
  for (let day = 0; day < counts.length; day++) {
    if (!isNearPost[day]) continue;
    const usual = usualOn(day, counts, isNearPost);
    if (usual === undefined) continue;
    const excess = (counts[day] ?? 0) - usual.mean;
    lift += excess;
    variance += usual.mean * (1 + 1 / usual.weeks);
    if (usual.mean > 0) chiSquare += excess ** 2 / usual.mean;
    days += 1;
  }
  return { lift, variance, days, dispersion: Math.max(1, chiSquare / Math.max(1, days - 1)) };
}

function usualOn(day: number, counts: readonly number[], isNearPost: readonly boolean[]) {
  let sum = 0;
  let weeks = 0;
  for (let back = 1; back <= weeksBack; back++) {
    const earlier = day - 7 * back;
    if (earlier < 0 || isNearPost[earlier]) continue;
    sum += counts[earlier] ?? 0;
    weeks += 1;
  }
  return weeks < fewestWeeks ? undefined : { mean: sum / weeks, weeks };
}
