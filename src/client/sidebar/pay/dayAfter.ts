import { dayMs } from '../../../ground/time/calendarDay';

/** The day (yyyy-mm-dd) so many days after another one. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
