import type { Table } from '../../workbook/read/table';

/** The rate of a currency on a day: the latest one up to it; NaN without one. */
export type RateOf = (currency: string, day: number) => number;

/** @param reporting the currency that amounts are shown in, which is worth one of itself */
export function exchangeRates(rates: Table<'Rates'>, reporting: string): RateOf {
  const { codes, texts } = rates.text('currency');
  const validFrom = rates.number('valid_from');
  const values = rates.number('rate');
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < rates.rowCount; row++) {
    const currency = currencyKey(texts[codes[row] ?? 0] ?? '');
    rowsOf.set(currency, [...(rowsOf.get(currency) ?? []), row]);
  }
  for (const rows of rowsOf.values()) {
    rows.sort((a, b) => (validFrom[a] ?? 0) - (validFrom[b] ?? 0));
  }
  return (currency, day) => {
    if (currency === reporting) return 1;
    let rate = Number.NaN;
    for (const row of rowsOf.get(currency) ?? []) {
      if ((validFrom[row] ?? 0) <= day) rate = values[row] ?? Number.NaN;
    }
    return rate;
  };
}

/** A currency as it is compared: capitals without spaces. */
export function currencyKey(text: string): string {
  return text.trim().toUpperCase();
}
