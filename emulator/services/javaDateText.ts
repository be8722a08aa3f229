import { zoneOffset } from '../workbook/zoneOffset';

const TOKEN = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

/**
 * Java's SimpleDateFormat, which Utilities.formatDate is: quoted literals, `Z`, `XXX`, `EEE`, `a`, `u` …
 *
 * @throws Error for an unknown zone or letter, as Java does
 */
export function javaDateText(instant: number, timeZone: string, pattern: string): string {
  const offset = offsetOf(timeZone, instant);
  const wall = new Date(instant + offset);
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : fieldText(token, wall, offset, timeZone);
  });
}

function offsetOf(timeZone: string, instant: number): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  try {
    return zoneOffset(timeZone, instant);
  } catch {
    throw new Error(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
}

function name(wall: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${separator}${pad(minutes % 60)}`;
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** Week of the year in the US: weeks start on Sunday, the first holds 1 January. */
function weekOfYear(wall: Date): number {
  const firstWeekday = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  const week = Math.floor((dayOfYear(wall) - 1 + firstWeekday) / 7) + 1;
  const toSaturday = 6 - wall.getUTCDay();
  const saturday = new Date(wall.getTime() + toSaturday * 86_400_000);
  return saturday.getUTCFullYear() > wall.getUTCFullYear() ? 1 : week;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * 86_400_000);
  return saturday.getUTCFullYear();
}

const NUMBERS: Readonly<Record<string, (wall: Date) => number>> = {
  d: (wall) => wall.getUTCDate(),
  D: dayOfYear,
  H: (wall) => wall.getUTCHours(),
  k: (wall) => wall.getUTCHours() || 24,
  K: (wall) => wall.getUTCHours() % 12,
  h: (wall) => wall.getUTCHours() % 12 || 12,
  m: (wall) => wall.getUTCMinutes(),
  s: (wall) => wall.getUTCSeconds(),
  S: (wall) => wall.getUTCMilliseconds(),
  u: (wall) => wall.getUTCDay() || 7,
  w: weekOfYear,
};

function fieldText(token: string, wall: Date, offset: number, timeZone: string): string {
  const letter = token.charAt(0);
  const number = NUMBERS[letter];
  if (number) return String(number(wall)).padStart(token.length, '0');
  const long = token.length >= 4;
  switch (letter) {
    case 'y':
    case 'Y': {
      const year = letter === 'y' ? wall.getUTCFullYear() : weekYear(wall);
      const digits = String(year).padStart(token.length, '0');
      return token.length === 2 ? digits.slice(-2) : digits;
    }
    case 'M':
    case 'L':
      if (token.length >= 3) return name(wall, { month: long ? 'long' : 'short' });
      return String(wall.getUTCMonth() + 1).padStart(token.length, '0');
    case 'E':
      return name(wall, { weekday: long ? 'long' : 'short' });
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      if (token.length === 1) return offsetText(offset, '').slice(0, 3);
      return offsetText(offset, token.length === 3 ? ':' : '');
    case 'z':
      return zoneName(wall.getTime() - offset, timeZone, long);
    case 'G':
      return 'AD';
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function zoneName(instant: number, timeZone: string, long: boolean): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: long ? 'long' : 'short',
  });
  return format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
}
