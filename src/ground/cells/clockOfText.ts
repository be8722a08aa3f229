/** The time of day that a text writes, perhaps with its offset to UTC. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
  readonly hasTime: boolean;
  /** Minutes ahead of UTC; null when the text names no offset. */
  readonly offsetMinutes: number | null;
}

const midnight: ClockTime = {
  hour: 0,
  minute: 0,
  second: 0,
  milliseconds: 0,
  hasTime: false,
  offsetMinutes: null,
};

const half = '오전|오후|a\\.?m\\.?|p\\.?m\\.?';
const clock = new RegExp(
  `^(?:(${half}) ?)?(\\d{1,2})(?::|시 ?)(?:(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?)?(?: ?(${half})(?![a-z]))?`,
  'i',
);
const offset = /^(?:(Z)|(?:UTC|GMT)?(?:([+-])(\d{1,2}):?(\d{2})?)?)$/i;

/**
 * The time of day behind a date: "14:30", "2:30:15 PM", "오후 2:30", "14시 30분", "09:14:02.5 +09:00".
 * Midnight for an empty text, null for one that is no time.
 */
export function clockOfText(text: string): ClockTime | null {
  if (text === '') return midnight;
  const plain = text.replace(/(\d{1,2})분(?: (\d{1,2})초)?/, (_, minute, second) =>
    [minute, second ?? '0'].map((part: string) => part.padStart(2, '0')).join(':'),
  );
  const found = clock.exec(plain);
  if (found === null || (found[3] === undefined && !/시/.test(found[0]))) return null;
  const offsetMinutes = offsetOf(plain.slice(found[0].length).trim());
  const hour = hourOf(Number(found[2]), found[1] ?? found[6]);
  const [minute, second] = [Number(found[3] ?? 0), Number(found[4] ?? 0)];
  if (offsetMinutes === undefined || hour > 23 || minute > 59 || second > 59) return null;
  const milliseconds = Math.floor(Number(`0.${found[5] ?? '0'}`) * 1000);
  return { hour, minute, second, milliseconds, hasTime: true, offsetMinutes };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (/^(?:p|오후)/i.test(half) ? 12 : 0);
}

/** Minutes ahead of UTC, null for none, undefined for what is no offset. */
function offsetOf(text: string): number | null | undefined {
  if (text === '') return null;
  const found = offset.exec(text.replace(/^\((.*)\)$/, '$1'));
  if (found === null) return undefined;
  if (found[2] === undefined) return 0;
  const minutes = Number(found[3]) * 60 + Number(found[4] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return found[2] === '-' ? -minutes : minutes;
}
