import { dayMs, dayNumber, isCalendarDate } from '../time/calendarDay';
import type { FileLocale } from './fileLocale';
import { readWallTime, type WallTime } from './wallTime';

type DateLocale = Pick<FileLocale, 'dayOrder' | 'isYearFirst' | 'clock'>;

const minuteMs = 60_000;
const isoWall = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

/**
 * The instant of a date text, in epoch milliseconds. Without an offset the time is local to the
 * file's zone, without a time it is the start of the day. NaN when it is no date.
 */
export function instantOfText(text: string, locale: DateLocale): number {
  // Most dates that come as text are ISO: a column of them must not cost more than its numbers.
  if (isoWall.test(text)) {
    const wallMs = isoWallMs(text);
    return Number.isNaN(wallMs) ? Number.NaN : locale.clock.instantOf(wallMs);
  }
  const wall = readWallTime(text, locale);
  if (wall === null) return Number.NaN;
  if (wall.offsetMinutes !== null) return wallMsOf(wall) - wall.offsetMinutes * minuteMs;
  return locale.clock.instantOf(wallMsOf(wall));
}

/** The day number (days since 1970-01-01) of a date as people write it: its own day unless it carries an offset; NaN when it is no date. */
export function dayOfWrittenText(text: string, locale: DateLocale): number {
  const wall = readWallTime(text, locale);
  if (wall === null) return Number.NaN;
  if (wall.offsetMinutes === null) return dayNumber(wall.year, wall.month, wall.day);
  return locale.clock.dayOf(wallMsOf(wall) - wall.offsetMinutes * minuteMs);
}

function isoWallMs(text: string): number {
  const [year, month, day] = [
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  ] as const;
  const hour = text.length > 10 ? twoDigits(text, 11) : 0;
  const minute = text.length > 10 ? twoDigits(text, 14) : 0;
  const second = text.length > 16 ? twoDigits(text, 17) : 0;
  if (!isCalendarDate(year, month, day) || hour > 23 || minute > 59 || second > 59)
    return Number.NaN;
  return dayNumber(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + second) * 1000;
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function wallMsOf({ year, month, day, hour, minute, second, milliseconds }: WallTime): number {
  const timeMs = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  return dayNumber(year, month, day) * dayMs + timeMs;
}
