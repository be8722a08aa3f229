import { wallFromSerial } from './serialDate';

const TOKEN = /"[^"]*"|\\.|\[h+\]|y+|m+|d+|h+|s+|(?:\.0+)|am\/pm|a\/p|./gi;

/** Whether a number format shows a day or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '@') return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h)[^\]]*\]|General|E\+/gi, ''));
}

function name(wall: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
}

function padded(value: number, token: string): string {
  return String(value).padStart(Math.min(token.length, 2), '0');
}

function monthText(wall: Date, token: string): string {
  if (token.length >= 4) return name(wall, { month: 'long' });
  if (token.length === 3) return name(wall, { month: 'short' });
  return padded(wall.getUTCMonth() + 1, token);
}

function dayText(wall: Date, token: string): string {
  if (token.length >= 4) return name(wall, { weekday: 'long' });
  if (token.length === 3) return name(wall, { weekday: 'short' });
  return padded(wall.getUTCDate(), token);
}

/** Whether the `m` at this place means minutes: it follows hours or precedes seconds. */
function meansMinutes(tokens: readonly string[], at: number): boolean {
  const letter = (token: string | undefined) => token?.replace('[', '').charAt(0).toLowerCase();
  const isUnit = (token: string) => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, at).filter(isUnit).at(-1);
  const after = tokens.slice(at + 1).find(isUnit);
  return letter(before) === 'h' || letter(after) === 's';
}

/** A serial day number by a date pattern such as `yyyy-mm-dd h:mm AM/PM`. */
export function displayDate(serial: number, format: string): string {
  const wall = new Date(wallFromSerial(serial));
  const tokens = format.match(TOKEN) ?? [];
  const half = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, at) => {
      const minutes = /^m/i.test(token) && meansMinutes(tokens, at);
      return tokenText(token, { wall, serial, half, minutes });
    })
    .join('');
}

interface Moment {
  readonly wall: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly minutes: boolean;
}

function tokenText(token: string, { wall, serial, half, minutes }: Moment): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (/^\[h/i.test(token)) return String(Math.floor(serial * 24 + 1e-9));
  if (/^(am\/pm|a\/p)$/i.test(token)) return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  const hours = half ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours();
  switch (token.charAt(0).toLowerCase()) {
    case 'y': {
      const year = String(wall.getUTCFullYear()).padStart(4, '0');
      return token.length <= 2 ? year.slice(-2) : year;
    }
    case 'm':
      return minutes ? padded(wall.getUTCMinutes(), token) : monthText(wall, token);
    case 'd':
      return dayText(wall, token);
    case 'h':
      return padded(hours, token);
    case 's':
      return padded(wall.getUTCSeconds(), token);
    case '.':
      if (token.length === 1) return token;
      return `.${String(wall.getUTCMilliseconds())
        .padStart(3, '0')
        .slice(0, token.length - 1)}`;
    default:
      return token;
  }
}
