import { dayMs, dayNumber, dayText } from './calendarDay';

/** The month that a day number lies in, counted in months since year 0. */
export function monthOfDay(day: number): number {
  const date = new Date(day * dayMs);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

/** The day number of a month's first day. */
export function firstDayOf(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** A month as yyyy-mm. */
export function monthText(month: number): string {
  return dayText(firstDayOf(month)).slice(0, 7);
}
