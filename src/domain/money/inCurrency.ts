import { currencyDecimals } from './currencyDecimals';

/**
 * An amount as it can be paid: no finer than the currency's smallest unit; half of one goes up.
 *
 * @param currency ISO 4217; '' or null where nobody said
 */
export function inCurrency(amount: number, currency: string | null): number {
  const units = 10 ** currencyDecimals(currency);
  // The small allowance takes binary fractions for what they were typed as.
  return (Math.sign(amount) * Math.round(Math.abs(amount) * units + 1e-6)) / units + 0;
}

/** An amount in hundredths, in which figures are added up whatever their currency; half of one goes up. */
export function inCents(amount: number): number {
  return inCurrency(amount, null);
}

/** The smallest amount of a currency: 1 for KRW and JPY, 0.01 for most, 0.001 for KWD. */
export function smallestUnit(currency: string | null): number {
  return 10 ** -currencyDecimals(currency);
}

/** An amount in a file that a bank's machine reads: a dot, no thousands, the currency's decimals. */
export function machineAmount(amount: number, currency: string | null): string {
  return inCurrency(amount, currency).toFixed(currencyDecimals(currency));
}
