import { dayMs } from './calendarDay';

/** A UTC day's distance from local time: `before` until the clocks change at `changesAt`, then `after`. */
interface DayOffset {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export type OffsetAt = (instantMs: number) => number;

/**
 * The wall-clock offsets of a time zone. `Intl` is asked at most twice per UTC day (and a few times
 * more on a day when clocks change), so that a million instants cost about as much as a thousand.
 *
 * @param zone an IANA name such as Asia/Seoul
 * @throws RangeError when the zone is unknown
 */
export function zoneOffsets(zone: string): OffsetAt {
  const measure = offsetMeasure(zone);
  const startOffsets = new Map<number, number>();
  const days = new Map<number, DayOffset>();

  function startOffset(day: number): number {
    let offset = startOffsets.get(day);
    if (offset === undefined) {
      offset = measure(day * dayMs);
      startOffsets.set(day, offset);
    }
    return offset;
  }

  function dayOffset(day: number): DayOffset {
    const before = startOffset(day);
    const after = startOffset(day + 1);
    const changesAt = before === after ? Number.POSITIVE_INFINITY : changeIn(day, before, measure);
    return { before, after, changesAt };
  }

  return (instantMs) => {
    const day = Math.floor(instantMs / dayMs);
    let known = days.get(day);
    if (known === undefined) {
      known = dayOffset(day);
      days.set(day, known);
    }
    return instantMs < known.changesAt ? known.before : known.after;
  };
}

/** Whether this machine knows the zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function offsetMeasure(zone: string): OffsetAt {
  if (zone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instantMs) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instantMs)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return (
      Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000
    );
  };
}

/** The instant within a UTC day at which the offset stops being `before`, to the second. */
function changeIn(day: number, before: number, measure: OffsetAt): number {
  let low = day * 86_400;
  let high = low + 86_400;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (measure(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}
