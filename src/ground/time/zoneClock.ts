import { dayMs } from './calendarDay';
import { type OffsetAt, zoneOffsets } from './zoneOffsets';

/** Wall clock and calendar of one time zone. */
export interface ZoneClock {
  readonly zone: string;
  /** The local day number of an instant. */
  dayOf(instantMs: number): number;
  /** The instant at which a local day starts (where clocks skip midnight: the first one of the day). */
  startOf(day: number): number;
  /** The wall-clock time of an instant, written as if it were UTC milliseconds. */
  wallOf(instantMs: number): number;
  /** The instant of a wall-clock time that is written as if it were UTC milliseconds. */
  instantOf(wallMs: number): number;
}

/**
 * The clock of a time zone. A wall-clock time that occurs twice means the first one, a time that
 * clocks skip means the moment just as far after the gap (the rule of RFC 5545 and Temporal).
 *
 * @param zone an IANA name such as Asia/Seoul
 * @throws RangeError when the zone is unknown
 */
export function zoneClock(zone: string): ZoneClock {
  const offsetAt = zoneOffsets(zone);
  return {
    zone,
    dayOf: (instantMs) => Math.floor((instantMs + offsetAt(instantMs)) / dayMs),
    startOf: (day) => instantOfWall(day * dayMs, offsetAt),
    wallOf: (instantMs) => instantMs + offsetAt(instantMs),
    instantOf: (wallMs) => instantOfWall(wallMs, offsetAt),
  };
}

function instantOfWall(wallMs: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wallMs - dayMs);
  const after = offsetAt(wallMs + dayMs);
  if (before === after) return wallMs - before;
  if (offsetAt(wallMs - before) === before) return wallMs - before;
  if (offsetAt(wallMs - after) === after) return wallMs - after;
  return wallMs - before;
}
