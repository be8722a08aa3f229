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

/**
 * In how many parts of one unit figures are added up: hundredths, or the currency's own smallest units where those are
 * finer, as in KWD.
 *
 * @param currency ISO 4217; '' or null where nobody said
 */
export function moneyParts(currency: string | null): number {
  return 10 ** Math.max(USUAL_DECIMALS, currencyDecimals(currency));
}

/** The currencies of which figures are added up in thousandths, for what cannot ask `moneyParts`. @see ISO 4217 */
export const currenciesInThousandths = ['BHD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'] as const;
