import { codeKey } from '../../ground/cells/codeKey';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';

/** The rate of a currency on a day: the latest one up to it; NaN without one. */
export type RateOf = (currency: string, day: number) => number;

/** The rates into the currency of Settings, which is worth one of itself; none where Settings names no currency. */
export function exchangeRates({ rates, settings }: Workbook): RateOf {
  const reporting = codeKey(settings.currency ?? '');
  const validFrom = rates.number('valid_from');
  const values = rates.number('rate');
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < rates.rowCount; row++) {
    const currency = codeKey(textAt(rates, 'currency', row));
    rowsOf.set(currency, [...(rowsOf.get(currency) ?? []), row]);
  }
  for (const rows of rowsOf.values()) {
    rows.sort((a, b) => (validFrom[a] ?? 0) - (validFrom[b] ?? 0));
  }
  return (currency, day) => {
    if (currency === reporting) return 1;
    if (reporting === '') return Number.NaN;
    let rate = Number.NaN;
    for (const row of rowsOf.get(currency) ?? []) {
      if ((validFrom[row] ?? 0) <= day) rate = values[row] ?? Number.NaN;
    }
    return rate;
  };
}

/** The currency of a row of Feeds: its own, else that of Settings; '' where nobody said. */
export function currencyOfFeed({ feeds, settings }: Workbook, row: number): string {
  return codeKey(textAt(feeds, 'currency', row)) || codeKey(settings.currency ?? '');
}
