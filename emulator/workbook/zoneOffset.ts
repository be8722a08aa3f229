const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const dayOffsets = new Map<string, Map<number, number>>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

function measureOffset(zone: string, instant: number): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'), 0);
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/**
 * What a zone's wall clock is ahead of UTC at an instant, in milliseconds.
 * Kept per zone and day: asking Intl for every cell would cost 20 µs each.
 *
 * @throws RangeError for an unknown zone
 */
export function zoneOffset(zone: string, instant: number): number {
  let days = dayOffsets.get(zone);
  if (days === undefined) {
    days = new Map();
    dayOffsets.set(zone, days);
  }
  const day = Math.floor(instant / DAY_MS);
  const atStart = offsetOfDay(days, zone, day);
  return atStart === offsetOfDay(days, zone, day + 1) ? atStart : measureOffset(zone, instant);
}

function offsetOfDay(days: Map<number, number>, zone: string, day: number): number {
  let offset = days.get(day);
  if (offset === undefined) {
    offset = measureOffset(zone, day * DAY_MS);
    days.set(day, offset);
  }
  return offset;
}
