import { dayNumber, isCalendarDate } from '../../ground/time/calendarDay';

/** The day number of a chosen yyyy-mm-dd; a choice that is still open stays as it is, none is null. */
export function chosenDay(text: string | null | undefined): number | string | null {
  if (!text) return null;
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return text;
  return isCalendarDate(year, month, day) ? dayNumber(year, month, day) : null;
}
