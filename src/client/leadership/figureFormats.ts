import { chanceFormat } from '../../domain/judgement/shownChance';
import { dayMs } from '../../ground/time/calendarDay';
import { spokenLocale } from '../../ground/time/dayWords';
import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { type DayNames, dayNames } from '../shared/dayNames';

/** What decides how figures are written. */
type FormatFacts = Pick<LeadershipOpening, 'locale' | 'currency' | 'language' | 'timeZone'>;

/** Writes numbers and days as the file's locale and currency ask. */
export interface FigureFormats extends DayNames {
  /** In full; amounts below 100 with their cents. */
  money(value: number): string;
  /** Small unit costs with as many decimals as they need: $0.012. */
  unitMoney(value: number): string;
  /** In few characters, for axes and large figures: $1.4M. */
  shortMoney(value: number): string;
  count(value: number): string;
  /** A fraction as a percentage with its sign: +30%. */
  signedShare(value: number): string;
  /** A difference of fractions in percentage points with its sign: +42. */
  signedPoints(value: number): string;
  share(value: number): string;
  /** A probability; never said to be certain: >99%. */
  chance(value: number): string;
  day(day: number): string;
  time(instantMs: number): string;
}

/** The file's number formats; an unknown currency leaves plain numbers, an unknown locale English ones. */
export function figureFormats(opening: FormatFacts): FigureFormats {
  const locale = knownLocale(opening.locale);
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const points = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return {
    ...moneyFormats(locale, opening.currency),
    ...timeFormats(locale, opening),
    ...dayNames(locale),
    count: (value) => count.format(value),
    signedShare: (value) => signed.format(value),
    signedPoints: (value) => points.format(100 * value),
    share: (value) => share.format(value),
    chance: chanceFormat((value) => percent.format(value)),
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function moneyFormats(
  locale: string,
  currency: string,
): Pick<FigureFormats, 'money' | 'shortMoney' | 'unitMoney'> {
  const isCurrency = /^[A-Z]{3}$/.test(currency);
  const style: Intl.NumberFormatOptions = isCurrency
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
    : {};
  const precise = new Intl.NumberFormat(locale, isCurrency ? style : { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, {
    ...style,
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const isSmall = (value: number) => Math.abs(value) < 100 && !Number.isInteger(value);
  const money = (value: number) => (isSmall(value) ? precise : whole).format(value);
  const unit = new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 3 });
  return {
    money,
    unitMoney: (value) => (Math.abs(value) < 1 ? unit.format(value) : money(value)),
    shortMoney: (value) => (Math.abs(value) < 10_000 ? money(value) : compact.format(value)),
  };
}

/** Names of months speak the page's language even where numbers follow another locale. */
function timeFormats(
  locale: string,
  { language, timeZone }: FormatFacts,
): Pick<FigureFormats, 'day' | 'time'> {
  const spoken = spokenLocale(locale, language);
  const day = new Intl.DateTimeFormat(spoken, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(spoken, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return {
    day: (number) => day.format(number * dayMs),
    time: (instantMs) => time.format(instantMs),
  };
}
