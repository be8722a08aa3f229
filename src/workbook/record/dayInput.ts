import { inputError } from '../../domain/inputError';
import { readWallTime, type WallTime } from '../../ground/cells/wallTime';
import { dayMs, dayNumber, dayOfText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { endpointTexts } from '../../messages/endpointTexts';

/** Forms send ISO days: nothing of them can be read in two ways. */
const noChoice = { dayOrder: 'mdy', isYearFirst: false } as const;

/** The day number of yyyy-mm-dd. @throws InputError for anything else */
export function dayNumberOf(text: string, argument: string): number {
  const day = dayOfText(text);
  if (Number.isNaN(day)) throw noDay(argument);
  return day;
}

/** The instant of yyyy-mm-dd hh:mm on the spreadsheet's wall clock. @throws InputError otherwise */
export function instantOf(text: string, argument: string, clock: ZoneClock): number {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text)) {
    throw inputError(endpointTexts.mustBeSlot, { argument });
  }
  const wall = readWallTime(text, noChoice);
  if (wall === null) throw noDay(argument);
  return clock.instantOf(dayOf(wall) * dayMs + (wall.hour * 60 + wall.minute) * 60_000);
}

function dayOf({ year, month, day }: WallTime): number {
  return dayNumber(year, month, day);
}

/** An instant as yyyy-mm-dd hh:mm on the spreadsheet's wall clock; '' for none. */
export function slotText(instantMs: number | null, clock: ZoneClock): string {
  if (instantMs === null) return '';
  return new Date(clock.wallOf(instantMs)).toISOString().slice(0, 16).replace('T', ' ');
}

function noDay(argument: string) {
  return inputError(endpointTexts.mustBeDay, { argument });
}
