import type { HyperFormula } from 'hyperformula';
import type { LocaleConventions } from '../workbook/localeConventions';
import { readDateText } from '../workbook/readDateText';
import { wallFromSerial } from '../workbook/serialDate';

type EngineDateTime = ReturnType<
  NonNullable<Parameters<typeof HyperFormula.buildEmpty>[0]>['parseDateTime'] & {}
>;

/** Marks content that is a serial day number and shall be a date for the engine. */
const DATE_MARK = '\u0001';

/** Content that the engine takes for a date. */
export function dateContent(serial: number): string {
  return `${DATE_MARK}${serial}`;
}

/** The engine's reader of dates: marked serials, or text inside formulas by the locale. */
export function readEngineDate(
  text: string,
  conventions: LocaleConventions,
  currentYear: number,
): EngineDateTime {
  if (text.startsWith(DATE_MARK)) return fieldsOf(Number(text.slice(1)));
  // Text cells arrive with the apostrophe that keeps them text.
  if (text.startsWith("'") || text.length > 40) return undefined;
  const read = readDateText(text, conventions, currentYear);
  return read && fieldsOf(read.serial);
}

function fieldsOf(serial: number): EngineDateTime {
  const wall = new Date(wallFromSerial(serial));
  const day = {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
  };
  const time = {
    hours: wall.getUTCHours(),
    minutes: wall.getUTCMinutes(),
    seconds: wall.getUTCSeconds() + wall.getUTCMilliseconds() / 1000,
  };
  if (serial < 1) return time;
  return Number.isInteger(serial) ? day : { ...day, ...time };
}
