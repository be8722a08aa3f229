import { dayNumber } from '../../ground/time/calendarDay';
import { type ZoneClock, zoneClock } from '../../ground/time/zoneClock';
import type { WallTime } from './wallTime';

const minuteMs = 60_000;
const clocks = new Map<string, ZoneClock>();

/**
 * The instant of a wall time, in epoch milliseconds: by its own offset when it names one, else by
 * the zone's clock.
 *
 * @throws RangeError when the zone is unknown
 */
export function instantOf(wall: WallTime, zone: string): number {
  const { year, month, day, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  if (wall.offsetMinutes !== null) return asUtc - wall.offsetMinutes * minuteMs;
  return clockOf(zone).instantOf(asUtc);
}

/** The day of a wall time, as days since 1970-01-01. */
export function dayNumberOf({ year, month, day }: WallTime): number {
  return dayNumber(year, month, day);
}

/** The day on which an instant falls in a zone, as days since 1970-01-01. */
export function dayNumberAt(instantMs: number, zone: string): number {
  return clockOf(zone).dayOf(instantMs);
}

/** One clock per zone: it remembers what it asked the machine. */
function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = zoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}
