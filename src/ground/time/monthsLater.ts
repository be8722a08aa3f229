/**
 * The day some months after a day, both yyyy-mm-dd; the last day of the month where that day
 * doesn't exist. '' for a text that is no day.
 */
export function monthsLater(day: string, months: number): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return '';
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
}
