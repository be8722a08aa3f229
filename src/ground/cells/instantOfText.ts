import { dayMs, dayNumber } from '../time/calendarDay';
import type { FileLocale } from './fileLocale';
import { readWallTime, type WallTime } from './wallTime';

type DateLocale = Pick<FileLocale, 'dayOrder' | 'isYearFirst' | 'clock'>;

const minuteMs = 60_000;

/**
 * The instant of a date text, in epoch milliseconds. Without an offset the time is local to the
 * file's zone, without a time it is the start of the day. NaN when it is no date.
 */
export function instantOfText(text: string, locale: DateLocale): number {
  const wall = readWallTime(text, locale);
  if (wall === null) return Number.NaN;
  if (wall.offsetMinutes !== null) return wallMsOf(wall) - wall.offsetMinutes * minuteMs;
  return locale.clock.instantOf(wallMsOf(wall));
}

/** The day number (days since 1970-01-01) of a date text: its own day unless it carries an offset; NaN when it is no date. */
export function dayOfText(text: string, locale: DateLocale): number {
  const wall = readWallTime(text, locale);
  if (wall === null) return Number.NaN;
  if (wall.offsetMinutes === null) return dayNumber(wall.year, wall.month, wall.day);
  return locale.clock.dayOf(wallMsOf(wall) - wall.offsetMinutes * minuteMs);
}

function wallMsOf({ year, month, day, hour, minute, second, milliseconds }: WallTime): number {
  const timeMs = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  return dayNumber(year, month, day) * dayMs + timeMs;
}
