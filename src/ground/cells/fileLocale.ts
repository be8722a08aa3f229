import { type NumberText, numberText } from '../text/numberText';
import { type DayWords, dayWords } from '../time/dayWords';
import { type ZoneClock, zoneClock } from '../time/zoneClock';

/** The sign before decimals. */
export type DecimalSign = '.' | ',';

/** Which comes first in "10/03/2026". */
export type DayOrder = 'mdy' | 'dmy';

/**
 * How the people of a file write what could be read in two ways, and its clock. Readers ask only
 * where a text does not say so itself.
 */
export interface FileLocale {
  readonly decimalSign: DecimalSign;
  readonly dayOrder: DayOrder;
  /** Whether two-digit years stand in front: "26. 10. 3." in Korea. */
  readonly isYearFirst: boolean;
  /** Whether X means no, as in the Korean O / X. */
  readonly isCrossNo: boolean;
  readonly clock: ZoneClock;
  /** How sentences part thousands and decimals. */
  readonly numberText: NumberText;
  /** How papers, mails and pages write days. */
  readonly dayWords: DayWords;
}

/**
 * The conventions of a file, found out when they are first asked for: in a cell each question to
 * the spreadsheet is a service call.
 *
 * @param localeOf tells the file's locale, such as de_DE; an unknown one counts as en_US
 * @param zoneOf tells the file's IANA time zone
 */
export function fileLocale(localeOf: () => string, zoneOf: () => string): FileLocale {
  let locale: string | undefined;
  let decimalSign: DecimalSign | undefined;
  let order: readonly string[] | undefined;
  let clock: ZoneClock | undefined;
  const tag = () => {
    locale ??= localeOf().replace(/_/g, '-');
    return locale;
  };
  const dateOrder = () => {
    order ??= dateOrderOf(tag());
    return order;
  };
  return {
    numberText: numberText(tag),
    dayWords: dayWords(tag),
    get decimalSign() {
      decimalSign ??= decimalSignOf(tag());
      return decimalSign;
    },
    get dayOrder() {
      return dateOrder().indexOf('day') < dateOrder().indexOf('month') ? 'dmy' : 'mdy';
    },
    get isYearFirst() {
      return dateOrder()[0] === 'year';
    },
    get isCrossNo() {
      return /^ko\b/i.test(tag());
    },
    get clock() {
      clock ??= zoneClock(zoneOf());
      return clock;
    },
  };
}

/** The decimal sign of a locale ("de_DE" -> ","); a point when the locale is unknown. */
export function decimalSignOf(locale: string): DecimalSign {
  try {
    return new Intl.NumberFormat(locale.replace(/_/g, '-')).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}

/** "month", "day" and "year" as a locale orders them in a numeric date. */
function dateOrderOf(tag: string): string[] {
  const parts = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(tag, parts).formatToParts(0).map(({ type }) => type);
  } catch {
    return ['month', 'day', 'year'];
  }
}
