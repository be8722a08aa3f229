import { zoneOffset } from './zoneOffset';

const DAY_MS = 86_400_000;
/** Day number of 1970-01-01 when 1899-12-30 is day 0. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Wall clock as a UTC instant (a trick for calendar arithmetic) to a serial day number. */
export function serialFromWall(wallMs: number): number {
  return wallMs / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** A serial day number as the UTC instant that shows the same wall clock. */
export function wallFromSerial(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS);
}

/** An instant (epoch milliseconds) as the serial day number that a spreadsheet in this zone stores. */
export function serialFromInstant(instant: number, zone: string): number {
  return serialFromWall(instant + zoneOffset(zone, instant));
}

/** The instant a spreadsheet in this zone means by a serial day number. */
export function instantFromSerial(serial: number, zone: string): number {
  const wall = wallFromSerial(serial);
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}
