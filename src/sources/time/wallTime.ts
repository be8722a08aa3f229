/** A moment as a file writes it: what a clock on the wall showed, perhaps with its offset to UTC. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly hasTime: boolean;
  /** Minutes ahead of UTC; null when the text names no offset. */
  readonly offsetMinutes: number | null;
}

/** Which comes first in "10/03/2026". */
export type DayOrder = 'mdy' | 'dmy';

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const serialOfEpoch = 25_569;
const dayMs = 86_400_000;

const yearFirst = /^(\d{4}) ?[-./년] ?(\d{1,2}) ?[-./월] ?(\d{1,2})[일.]?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=$|[T ])/;
const numeric = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)/;
const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})/;
const clock =
  /^(?:(오전|오후|AM|PM) ?)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(AM|PM|오전|오후))?/i;
const offset = /^(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i;

/**
 * The order that the texts prove: a first number above 12 must be a day, a second one too.
 * Null when nothing is proved or both are (then some of them cannot be dates of one file).
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let months = 0;
  let days = 0;
  for (const text of texts) {
    const found = numeric.exec(text.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) days += 1;
    if (Number(found[2]) > 12) months += 1;
  }
  if (days === months || (days > 0 && months > 0)) return null;
  return days > 0 ? 'dmy' : 'mdy';
}

/** Whether a text is of the kind that needs an order: "10/03/2026". */
export function needsDayOrder(text: string): boolean {
  return numeric.test(text.trim());
}

/**
 * Reads ISO 8601, "2026. 10. 3. 오후 3:05", "2026년 10월 3일", "20261003", "Oct 3, 2026",
 * "3 Oct 2026", "10/03/2026 08:31" and a spreadsheet's serial number. Null when it is no date.
 */
export function readWallTime(text: string, order: DayOrder): WallTime | null {
  const trimmed = text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const serial = serialTime(trimmed);
  if (serial !== null) return serial;
  const date = readDate(trimmed, order);
  if (date === null) return null;
  const time = readClock(trimmed.slice(date.length).replace(/^(?:,| at|[T ])+ ?/, ''));
  if (time === null) return null;
  return isOnCalendar(date) ? { year: date.year, month: date.month, day: date.day, ...time } : null;
}

interface DateFound {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly length: number;
}

function readDate(text: string, order: DayOrder): DateFound | null {
  const found = yearFirst.exec(text) ?? compact.exec(text);
  if (found) return dateOf(found, Number(found[1]), Number(found[2]), Number(found[3]));
  const slashed = numeric.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? 2000 : 0);
    return order === 'mdy'
      ? dateOf(slashed, year, first, second)
      : dateOf(slashed, year, second, first);
  }
  const named = monthFirst.exec(text);
  if (named) return dateOf(named, Number(named[3]), monthOf(named[1]), Number(named[2]));
  const written = dayFirst.exec(text);
  return written && dateOf(written, Number(written[3]), monthOf(written[2]), Number(written[1]));
}

function dateOf(found: RegExpExecArray, year: number, month: number, day: number): DateFound {
  return { year, month, day, length: found[0].length };
}

function monthOf(name: string | undefined): number {
  return monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

type Clock = Pick<WallTime, 'hour' | 'minute' | 'second' | 'hasTime' | 'offsetMinutes'>;

function readClock(text: string): Clock | null {
  if (text === '') return { hour: 0, minute: 0, second: 0, hasTime: false, offsetMinutes: null };
  const found = clock.exec(text);
  if (found === null) return null;
  const offsetMinutes = readOffset(text.slice(found[0].length).trim());
  const hour = hourOf(Number(found[2]), found[1] ?? found[5]);
  const [minute, second] = [Number(found[3]), Number(found[4] ?? 0)];
  if (offsetMinutes === undefined || hour > 23 || minute > 59 || second > 59) return null;
  return { hour, minute, second, hasTime: true, offsetMinutes };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (/^(?:pm|오후)$/i.test(half) ? 12 : 0);
}

function readOffset(text: string): number | null | undefined {
  if (text === '') return null;
  const found = offset.exec(text.replace(/^\((.*)\)$/, '$1'));
  if (found === null) return undefined;
  if (found[1] !== undefined) return 0;
  return (found[2] === '-' ? -1 : 1) * (Number(found[3]) * 60 + Number(found[4]));
}

function isOnCalendar({ year, month, day }: DateFound): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990
  );
}

function serialTime(text: string): WallTime | null {
  if (!/^[2-7]\d{4}(?:\.\d{1,15})?$/.test(text)) return null;
  const ms = Math.round(((Number(text) - serialOfEpoch) * dayMs) / 1000) * 1000;
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    hasTime: text.includes('.'),
    offsetMinutes: null,
  };
}
