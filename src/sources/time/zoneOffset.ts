const dayMs = 86_400_000;
const keptDays = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Asking Intl takes 20 µs,
 * so the answers at midnights are kept: on a day on which the clocks are not changed they say all.
 *
 * @throws RangeError when the zone is unknown
 */
export function zoneOffsetMs(instantMs: number, zone: string): number {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 0;
  const dayStart = Math.floor(instantMs / dayMs) * dayMs;
  const atStart = offsetAtMidnight(dayStart, zone);
  return atStart === offsetAtMidnight(dayStart + dayMs, zone)
    ? atStart
    : askedOffset(instantMs, zone);
}

/** Whether the zone is known, for example "Asia/Seoul". */
export function isTimeZone(zone: string): boolean {
  try {
    formatFor(zone);
    return zone !== '';
  } catch {
    return false;
  }
}

function offsetAtMidnight(midnightMs: number, zone: string): number {
  const key = `${zone} ${midnightMs}`;
  const kept = offsets.get(key);
  if (kept !== undefined) return kept;
  if (offsets.size > keptDays) offsets.clear();
  const offset = askedOffset(midnightMs, zone);
  offsets.set(key, offset);
  return offset;
}

function askedOffset(instantMs: number, zone: string): number {
  const wholeSecondMs = Math.floor(instantMs / 1000) * 1000;
  const part: Record<string, number> = Object.create(null);
  for (const { type, value } of formatFor(zone).formatToParts(wholeSecondMs)) {
    part[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecondMs;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    const numeric = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    } as Intl.DateTimeFormatOptions);
    formats.set(zone, format);
  }
  return format;
}
