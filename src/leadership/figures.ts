import { dayMs } from '../domain/time/calendarDay';
import type { LeadershipOpening } from '../shared/leadershipOpening';

/** Writes numbers and days as the file's locale and currency ask. */
export interface Figures {
  money(value: number): string;
  count(value: number): string;
  /** A fraction as a percentage with its sign: +30%. */
  signedShare(value: number): string;
  share(value: number): string;
  day(day: number): string;
  time(instantMs: number): string;
}

/** The file's number formats; an unknown currency leaves plain numbers, an unknown locale English ones. */
export function figuresFor({ locale, currency, timeZone }: LeadershipOpening): Figures {
  const known = Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en';
  const money = moneyFormat(known, currency);
  const count = new Intl.NumberFormat(known, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(known, { style: 'percent', maximumSignificantDigits: 2 });
  const signed = new Intl.NumberFormat(known, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const day = new Intl.DateTimeFormat(known, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(known, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return {
    money: (value) => money.format(value),
    count: (value) => count.format(value),
    signedShare: (value) => signed.format(value),
    share: (value) => share.format(value),
    day: (number) => day.format(number * dayMs),
    time: (instantMs) => time.format(instantMs),
  };
}

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const plain = { maximumFractionDigits: 0 };
  if (!/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(locale, plain);
  return new Intl.NumberFormat(locale, {
    ...plain,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
}
