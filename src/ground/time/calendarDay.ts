export const hourMs = 3_600_000;

/** Milliseconds of a day that has no change of clocks. */
export const dayMs = 24 * hourMs;

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day number (days since 1970-01-01) of a date on the Gregorian calendar; month is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** Whether the calendar has this date (no 30 February); years 1900 to 2199. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day number of yyyy-mm-dd, as this program writes days; NaN for anything else. */
export function dayOfText(text: string): number {
  const [, year, month, day] = (isoDay.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return Number.NaN;
  return isCalendarDate(year, month, day) ? dayNumber(year, month, day) : Number.NaN;
}

/** A day number as yyyy-mm-dd. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Day of the week of a day number: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
