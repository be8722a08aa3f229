import { dayOfText } from '../../ground/time/calendarDay';

/** The day number of a chosen yyyy-mm-dd; a choice that is still open stays as it is, none is null. */
export function chosenDay(text: string | null | undefined): number | string | null {
  if (!text) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const day = dayOfText(text);
  return Number.isNaN(day) ? null : day;
}
