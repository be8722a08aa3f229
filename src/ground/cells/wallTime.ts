import { isCalendarDate } from '../time/calendarDay';
import { cleanText } from './cleanText';
import { type ClockTime, clockOfText } from './clockOfText';
import { englishMonths } from './englishMonths';
import type { DayOrder, FileLocale } from './fileLocale';

/** A moment as a text writes it: what a calendar and a clock on the wall showed. */
export interface WallTime extends Day, ClockTime {}

type DateOrder = Pick<FileLocale, 'dayOrder' | 'isYearFirst'>;

interface Day {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** A date at the start of a text and how many letters it takes. */
interface DayFound {
  readonly day: Day | null;
  readonly length: number;
}

const longest = 60;
const yearFirst = /^(\d{4}) ?[-./년] ?(\d{1,2}) ?[-./월] ?(\d{1,2})(?!\d) ?[일.]?/;
const shortYearFirst = /^(\d{2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)\.?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=$|[T ])/;
const numeric = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)\.?/;
const monthFirst = /^([A-Za-z]{3,9})[. -] ?(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(\d{4})(?!\d)/;
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?([A-Za-z]{3,9})\.?,?[ -]?(\d{4}|\d{2})(?![\d:])/;
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? |^([^(]{5,14}?) ?(?:\([월화수목금토일]\)|[월화수목금토일]요일)/i;

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads ISO 8601, "2026. 10. 3. 오후 3:05", "2026년 10월 3일", "20261003", "Oct 3, 2026", "3-Oct-26",
 * "03.10.2026" (day first, as everybody writes it), "10/03/2026 08:31" and "3. Mai 2026" with the month in
 * one of the languages of `englishMonths`. Null when it is no date.
 *
 * @param order decides only what the text leaves open: slashes, and two-digit years
 */
export function readWallTime(text: string, order: DateOrder): WallTime | null {
  if (text.length > longest) return null;
  const written = cleanText(text).replace(weekday, '$1');
  const english = dayAtStart(written, order)?.day ? written : englishMonths(written);
  return inEnglish(english, order);
}

function inEnglish(plain: string, order: DateOrder): WallTime | null {
  const found = dayAtStart(plain, order);
  if (found?.day == null) return null;
  const time = clockOfText(plain.slice(found.length).replace(/^(?:,|at\b|T(?=\d)| )+/i, ''));
  return time === null ? null : { ...found.day, ...time };
}

/**
 * The order of day and month that a text proves: a number above 12 must be a day, dots between them
 * are written day first. Null for none.
 */
export function provenDayOrder(text: string): DayOrder | null {
  const found = shortNumbers(text);
  if (found === null) return null;
  if (found.sign === '.') return found.second <= 12 ? 'dmy' : null;
  if (found.first > 12 === found.second > 12) return null;
  return found.first > 12 ? 'dmy' : 'mdy';
}

/** Whether a text has two readings, such as 10/03/2026. */
export function needsDayOrder(text: string): boolean {
  const found = shortNumbers(text);
  if (found === null || found.sign === '.') return false;
  return found.first <= 12 && found.second <= 12 && found.first !== found.second;
}

function shortNumbers(text: string) {
  const found = numeric.exec(cleanText(text.slice(0, longest)));
  return found && { first: Number(found[1]), sign: found[2], second: Number(found[3]) };
}

function dayAtStart(text: string, order: DateOrder): DayFound | null {
  const whole = yearFirst.exec(text) ?? compact.exec(text);
  if (whole) return dayFound(whole, calendarDay(whole[1], Number(whole[2]), whole[3]));
  const short = shortYearFirst.exec(text);
  if (short && order.isYearFirst) return dayFound(short, shortDay(short));
  const numbers = numeric.exec(text);
  if (numbers) return dayFound(numbers, numericDay(numbers, order));
  const named = monthFirst.exec(text);
  if (named) return dayFound(named, calendarDay(named[3], monthOf(named[1]), named[2]));
  const written = dayFirst.exec(text);
  return written && dayFound(written, calendarDay(written[3], monthOf(written[2]), written[1]));
}

function dayFound(match: RegExpExecArray, day: Day | null): DayFound {
  return { day, length: match[0].length };
}

/** Three numbers without a month's name: dots are day first, slashes and hyphens the file's order. */
function numericDay(match: RegExpExecArray, order: DateOrder): Day | null {
  const [, first = '', sign, second = '', third = ''] = match;
  const dayBefore = calendarDay(third, Number(second), first);
  if (sign === '.') return dayBefore;
  const monthBefore = calendarDay(third, Number(first), second);
  // 26/10/03 may be the year 2003 or the year 2026: only the file's own order is taken there.
  const isFourDigit = third.length === 4;
  if (isFourDigit && (dayBefore === null || monthBefore === null)) return dayBefore ?? monthBefore;
  return order.dayOrder === 'dmy' ? dayBefore : monthBefore;
}

/** Three short numbers in a file that writes years first; null where month first is as likely ("10/03/26"). */
function shortDay([, first, sign, second, third]: RegExpExecArray): Day | null {
  const yearBefore = calendarDay(first, Number(second), third);
  const monthBefore = sign === '.' ? null : calendarDay(third, Number(first), second);
  return yearBefore && monthBefore ? null : (yearBefore ?? monthBefore);
}

function calendarDay(yearText: string | undefined, month: number, dayText = ''): Day | null {
  const year = fullYear(yearText ?? '');
  const day = Number(dayText);
  return isCalendarDate(year, month, day) ? { year, month, day } : null;
}

/** Two digits mean 1970 to 2069 (POSIX strptime, a year earlier). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year + (year < 70 ? 2000 : 1900);
}

function monthOf(name = ''): number {
  const plain = name.toLowerCase();
  if (plain === 'sept') return 9;
  return monthNames.findIndex((month) => month.startsWith(plain)) + 1;
}
