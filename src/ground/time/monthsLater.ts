import { dayMs, dayOfText } from './calendarDay';

/**
 * The day some months after a day, both yyyy-mm-dd; the last day of the month where that day
 * doesn't exist. '' for a text that is no day.
 */
export function monthsLater(day: string, months: number): string {
  const start = new Date(dayOfText(day) * dayMs);
  const [year, month, date] = [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate()];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
}
