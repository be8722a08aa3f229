import { currencyDecimals, moneyParts } from './currencyDecimals';

/**
 * An amount as it can be paid: no finer than the currency's smallest unit; half of one goes up.
 *
 * @param currency ISO 4217; '' or null where nobody said
 */
export function inCurrency(amount: number, currency: string | null): number {
  return roundedTo(10 ** currencyDecimals(currency), amount);
}

/**
 * An amount as figures are added up: in hundredths, finer only where the currency is; half of one goes up.
 *
 * @param currency ISO 4217; '' or null where nobody said
 */
export function inParts(amount: number, currency: string | null): number {
  return roundedTo(moneyParts(currency), amount);
}

function roundedTo(parts: number, amount: number): number {
  // The small allowance takes binary fractions for what they were typed as.
  return (Math.sign(amount) * Math.round(Math.abs(amount) * parts + 1e-6)) / parts + 0;
}

/** The smallest amount of a currency: 1 for KRW and JPY, 0.01 for most, 0.001 for KWD. */
export function smallestUnit(currency: string | null): number {
  return 10 ** -currencyDecimals(currency);
}

/** An amount in a file that a bank's machine reads: a dot, no thousands, the currency's decimals. */
export function machineAmount(amount: number, currency: string | null): string {
  return inCurrency(amount, currency).toFixed(currencyDecimals(currency));
}
