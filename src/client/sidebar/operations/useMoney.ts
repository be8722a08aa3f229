import { useCallback } from 'preact/hooks';
import { smallestUnit } from '../../../domain/money/inCurrency';
import { useSidebar } from '../../shared/sidebarContext';

/** Money to its last unit, in the file's notation: what is paid is never rounded on screen. */
export function useMoney(): (amount: number, currency?: string) => string {
  const { opening } = useSidebar();
  const locale = opening.file.locale.replace('_', '-');
  const own = opening.settings.currency;
  return useCallback(
    (amount, currency = '') => moneyText(amount, currency || own, locale),
    [locale, own],
  );
}

function moneyText(amount: number, currency: string, locale: string): string {
  // An amount of less than half a unit of the smallest coin is shown as zero, never as "-0.00".
  const shown = Math.abs(amount) < smallestUnit(currency) / 2 ? 0 : amount;
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  try {
    return new Intl.NumberFormat(locale, options).format(shown);
  } catch {
    return `${shown.toFixed(2)} ${currency}`.trim();
  }
}
