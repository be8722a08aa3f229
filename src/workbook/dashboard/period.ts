/** A run of whole days as day numbers, both ends included. */
export interface Period {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * The given number of days up to the last day with data, but never beyond the run's day: what is planned or mistyped
 * for later must not move the period. `{0, -1}`, which holds no day, without any data.
 *
 * @param runDay the day of the run that wrote the data
 */
export function latestPeriod(days: Float64Array, length: number, runDay: number): Period {
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day > lastDay && day <= runDay) lastDay = day;
  if (lastDay === Number.NEGATIVE_INFINITY) return { firstDay: 0, lastDay: -1 };
  return { firstDay: lastDay - length + 1, lastDay };
}

/** The equally long period that ends where this one starts. */
export function periodBefore({ firstDay, lastDay }: Period): Period {
  return { firstDay: firstDay - (lastDay - firstDay + 1), lastDay: firstDay - 1 };
}

/** Whether a day lies in the period. */
export function isWithin(day: number, { firstDay, lastDay }: Period): boolean {
  return day >= firstDay && day <= lastDay;
}
