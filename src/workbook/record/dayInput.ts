import { inputError } from '../../domain/inputError';
import { dayMs, dayNumber, isCalendarDate } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { endpointTexts } from '../../messages/endpointTexts';

/** The day number of yyyy-mm-dd. @throws InputError for anything else */
export function dayNumberOf(text: string, argument: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw noDay(argument);
  if (!isCalendarDate(year, month, day)) throw noDay(argument);
  return dayNumber(year, month, day);
}

/** The instant of yyyy-mm-dd hh:mm on the spreadsheet's wall clock. @throws InputError otherwise */
export function instantOf(text: string, argument: string, clock: ZoneClock): number {
  const match = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) throw inputError(endpointTexts.mustBeSlot, { argument });
  const day = dayNumberOf(match[1] ?? '', argument);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return clock.instantOf(day * dayMs + minutes * 60_000);
}

/** An instant as yyyy-mm-dd hh:mm on the spreadsheet's wall clock; '' for none. */
export function slotText(instantMs: number | null, clock: ZoneClock): string {
  if (instantMs === null) return '';
  return new Date(clock.wallOf(instantMs)).toISOString().slice(0, 16).replace('T', ' ');
}

function noDay(argument: string) {
  return inputError(endpointTexts.mustBeDay, { argument });
}
