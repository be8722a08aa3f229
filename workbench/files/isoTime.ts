import {
  instantFromSerial,
  serialFromInstant,
  serialFromWall,
  wallFromSerial,
} from '../../emulator/workbook/serialDate';
import { FileProblem } from './fileProblem';

const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** A moment as a spreadsheet stores it: days since 1899-12-30 on the spreadsheet's own clock. */
export interface IsoTime {
  serial: number;
  hasTime: boolean;
}

/**
 * Reads an ISO 8601 date or time. Without an offset it is the wall time of the spreadsheet's `zone`; with one it is
 * moved onto that clock.
 * @returns null when `text` is no such time or no day of the calendar
 * @see https://www.rfc-editor.org/rfc/rfc3339
 */
export function readIsoTime(text: string, zone: string): IsoTime | null {
  const parts = ISO_TIME.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, fraction, offset] = parts;
  const wallMs = wallClockMs(
    [year, month, day, hour, minute, second].map((part) => Number(part ?? 0)),
    Number(`0.${fraction ?? 0}`) * 1000,
  );
  if (wallMs === null) return null;
  const serial = offset
    ? serialFromInstant(wallMs - offsetMs(offset), zone)
    : serialFromWall(wallMs);
  return { serial, hasTime: hour !== undefined };
}

/**
 * Reads an ISO 8601 moment as epoch milliseconds; without an offset it is the wall time of `zone`.
 * @throws FileProblem when it is none
 */
export function instantOf(text: string, zone: string): number {
  const time = readIsoTime(text, zone);
  if (time) return instantFromSerial(time.serial, zone);
  throw new FileProblem(
    `--now is not a moment in ISO 8601: "${text}"; write one such as 2026-03-01T06:00:00Z.`,
  );
}

/** Writes a spreadsheet's date serial as ISO 8601 wall time, to the second; the day alone unless `withTime`. */
export function writeIsoTime(serial: number, withTime: boolean): string {
  const wall = new Date(Math.round(wallFromSerial(serial) / 1000) * 1000);
  if (Number.isNaN(wall.getTime())) return String(serial);
  const text = wall.toISOString();
  return withTime ? text.slice(0, 19) : text.slice(0, 10);
}

function wallClockMs(parts: number[], fractionMs: number): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + Math.round(fractionMs);
}

function offsetMs(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
