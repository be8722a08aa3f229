import type { WallTime } from './wallTime';
import { zoneOffsetMs } from './zoneOffset';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * The instant of a wall time, in epoch milliseconds: by its own offset when it names one, else by
 * the zone's clocks. A time that the clocks skip is read as if they had not been set forward, one
 * that they show twice as the earlier of both.
 *
 * @throws RangeError when the zone is unknown
 */
export function instantOf(wall: WallTime, zone: string): number {
  const { year, month, day, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  if (wall.offsetMinutes !== null) return asUtc - wall.offsetMinutes * minuteMs;
  const before = zoneOffsetMs(asUtc - dayMs, zone);
  const candidate = asUtc - before;
  if (zoneOffsetMs(candidate, zone) === before) return candidate;
  const after = zoneOffsetMs(asUtc + dayMs, zone);
  return zoneOffsetMs(asUtc - after, zone) === after ? asUtc - after : candidate;
}

/** The day of a wall time, as days since 1970-01-01. */
export function dayNumberOf({ year, month, day }: WallTime): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** The day on which an instant falls in a zone, as days since 1970-01-01. */
export function dayNumberAt(instantMs: number, zone: string): number {
  return Math.floor((instantMs + zoneOffsetMs(instantMs, zone)) / dayMs);
}

/** yyyy-mm-dd of a day number. */
export function isoDay(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}
