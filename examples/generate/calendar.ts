const dayMs = 86_400_000;

/** The sample's first day: a Monday. Times are local to Settings' time zone. */
const firstDayMs = Date.UTC(2026, 7, 31);

/** The sample's last day, counted from the first: 82 days in all. */
export const lastDay = 81;

/** A day of the sample as yyyy-mm-dd. */
export function dayOf(day: number): string {
  return new Date(firstDayMs + Math.floor(day) * dayMs).toISOString().slice(0, 10);
}

/** A moment of the sample as yyyy-mm-dd hh:mm; the fraction of a day is its time. */
export function momentOf(day: number): string {
  return new Date(firstDayMs + Math.round(day * 1440) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}
