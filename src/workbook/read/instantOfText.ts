import { dayMs, dayNumber, isCalendarDate } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';

const shape =
  /^(\d{4})(?:[-/.]|년)\s?(\d{1,2})(?:[-/.]|월)\s?(\d{1,2})(?:일|\.)?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The instant of a date text, in epoch milliseconds: ISO 8601 ("2026-03-05", "2026-03-05 14:30",
 * "…T14:30:00+09:00") and the Korean "2026. 3. 5." and "2026년 3월 5일". Without an offset the time
 * is local to the clock's zone; without a time it is the start of the day. NaN when it is no date.
 */
export function instantOfText(text: string, clock: ZoneClock): number {
  if (text.length > 40) return Number.NaN;
  const match = shape.exec(text.trim());
  if (match === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return Number.NaN;
  if (!isCalendarDate(year, month, day)) return Number.NaN;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return Number.NaN;
  const fractionMs = match[7] === undefined ? 0 : Math.floor(Number(`0.${match[7]}`) * 1000);
  const timeMs = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) * 1000 + fractionMs;
  const wallMs = dayNumber(year, month, day) * dayMs + timeMs;
  const offset = match[8];
  return offset === undefined ? clock.instantOf(wallMs) : wallMs - offsetMs(offset);
}

function offsetMs(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
