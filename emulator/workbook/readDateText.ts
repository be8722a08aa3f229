import type { LocaleConventions } from './localeConventions';
import { serialFromWall } from './serialDate';

/** A typed date or time: its serial number and the format Sheets gives the cell. */
export interface ReadDate {
  readonly serial: number;
  readonly numberFormat: string;
}

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

/** Characters; longer text is no date, and needs no search through it. */
const LONGEST_DATE = 60;
const TIME = /^(?:(.*?)[ T]+)?(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?: ?([ap]m))?$/i;

/**
 * Reads text the way a cell does: ISO days, the locale's numeric dates, dates with a month's name,
 * each with or without a time; or a time alone.
 *
 * @param currentYear completes dates without a year
 */
export function readDateText(
  text: string,
  conventions: LocaleConventions,
  currentYear: number,
): ReadDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const timed = TIME.exec(text);
  const time = timed ? readTime(timed) : undefined;
  if (timed && time === undefined) return undefined;
  const dayText = timed ? timed[1] : text;
  if (dayText === undefined || dayText === '') {
    if (time === undefined) return undefined;
    return { serial: time, numberFormat: timed?.[6] ? 'h:mm:ss AM/PM' : 'h:mm:ss' };
  }
  const day =
    readIsoDay(dayText) ??
    readNumericDay(dayText, conventions, currentYear) ??
    readNamedMonth(dayText, conventions, currentYear);
  if (day === undefined) return undefined;
  const serial = serialOfDay(day);
  if (serial === undefined) return undefined;
  return time === undefined
    ? { serial, numberFormat: day.format }
    : { serial: serial + time, numberFormat: `${day.format} H:mm:ss` };
}

function readTime(match: RegExpExecArray): number | undefined {
  const [, , hourText, minuteText, secondText = '0', fraction = '', half] = match;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const minutes = Number(minuteText);
  const seconds = Number(secondText) + Number(`0${fraction}`);
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: Number(month), day: Number(day), format: 'yyyy-mm-dd' };
}

function readNumericDay(
  text: string,
  conventions: LocaleConventions,
  currentYear: number,
): Day | undefined {
  const match = /^(\d{1,4})(?:[/-]|\. ?)(\d{1,2})(?:(?:[/-]|\. ?)(\d{1,4}))?\.?$/.exec(text);
  if (!match) return undefined;
  // `1.5` is a number in most locales: a dotted date needs all three parts, and a locale that writes dots.
  const dotted = !/[/-]/.test(text);
  if (dotted && (match[3] === undefined || !conventions.dateFormat.includes('.'))) return undefined;
  const numbers = [match[1], match[2], match[3]].filter((part) => part !== undefined);
  const startsWithYear = (match[1] ?? '').length === 4;
  const full = startsWithYear ? (['year', 'month', 'day'] as const) : conventions.dateOrder;
  const order = numbers.length === 3 ? full : full.filter((part) => part !== 'year');
  const found = { year: currentYear, month: 0, day: 0 };
  order.forEach((part, index) => {
    found[part] = Number(numbers[index]);
  });
  if (numbers.length === 3 && found.year < 100) found.year += found.year < 30 ? 2000 : 1900;
  return { ...found, format: conventions.dateFormat };
}

function readNamedMonth(
  text: string,
  conventions: LocaleConventions,
  currentYear: number,
): Day | undefined {
  const dayFirst = /^(\d{1,2})[ -](\p{L}+)\.?(?:[ -,]+(\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  const [dayText, monthText, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = conventions.monthNumbers.get((monthText ?? '').toLowerCase());
  if (month === undefined) return undefined;
  const year = yearText === undefined ? currentYear : Number(yearText);
  return { year, month, day: Number(dayText), format: 'mmm d, yyyy' };
}

function serialOfDay({ year, month, day }: Day): number | undefined {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  const real = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return real && year >= 1000 ? serialFromWall(wall.getTime()) : undefined;
}
