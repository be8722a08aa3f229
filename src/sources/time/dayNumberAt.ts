import { type ZoneClock, zoneClock } from '../../ground/time/zoneClock';

const clocks = new Map<string, ZoneClock>();

/** The day on which an instant falls in a zone, as days since 1970-01-01. */
export function dayNumberAt(instantMs: number, zone: string): number {
  return clockOf(zone).dayOf(instantMs);
}

/**
 * The clock of a zone, one for all who ask: it remembers what it asked the machine.
 *
 * @throws RangeError when the zone is unknown
 */
export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = zoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}
