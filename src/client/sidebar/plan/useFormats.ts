import { useMemo } from 'preact/hooks';
import { chanceFormat } from '../../../domain/judgement/shownChance';
import { useSidebar } from '../../shared/sidebarContext';

/** Numbers as this file's readers write them. */
export interface Formats {
  readonly money: (value: number) => string;
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly share: (value: number) => string;
  /** Never 0% or 100%. */
  readonly chance: (value: number) => string;
}

/** Formats in the file's locale and currency; an unknown one falls back to plain numbers. */
export function useFormats(): Formats {
  const { opening } = useSidebar();
  const { locale } = opening.file;
  const { currency } = opening.settings;
  return useMemo(() => {
    const count = numberFormat(locale, { maximumFractionDigits: 0 });
    const decimal = numberFormat(locale, { maximumFractionDigits: 1 });
    const share = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const money = moneyFormat(locale, currency);
    return {
      count: (value) => count.format(value),
      decimal: (value) => decimal.format(value),
      share: (value) => share.format(value),
      chance: chanceFormat((value) => share.format(value)),
      money: (value) => money(Math.abs(value) < 0.005 ? 0 : value),
    };
  }, [locale, currency]);
}

function moneyFormat(locale: string, currency: string): (value: number) => string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  try {
    const whole = numberFormat(locale, { ...options, maximumFractionDigits: 0 });
    const exact = numberFormat(locale, options);
    return (value) => (Math.abs(value) >= 100 || value === 0 ? whole : exact).format(value);
  } catch {
    const plain = numberFormat(locale, { maximumFractionDigits: 2 });
    return (value) => plain.format(value);
  }
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-'), options);
  } catch (error) {
    if (options.style === 'currency') throw error;
    return new Intl.NumberFormat('en', options);
  }
}
