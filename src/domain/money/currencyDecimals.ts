/** Of most currencies, and where the currency is not known. */
export const USUAL_DECIMALS = 2;

/**
 * How many decimals amounts of a currency have: none for KRW and JPY, three for KWD.
 *
 * @param currency ISO 4217; '' or null where nobody said
 * @see ISO 4217, minor units
 */
export function currencyDecimals(currency: string | null): number {
  if (!currency) return USUAL_DECIMALS;
  const found = known.get(currency) ?? minorUnits(currency);
  known.set(currency, found);
  return found;
}

const known = new Map<string, number>();

function minorUnits(currency: string): number {
  try {
    const options = { style: 'currency', currency: currency.trim() } as const;
    const { maximumFractionDigits } = new Intl.NumberFormat('en', options).resolvedOptions();
    return maximumFractionDigits ?? USUAL_DECIMALS;
  } catch {
    return USUAL_DECIMALS;
  }
}
