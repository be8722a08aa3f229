/** Whether an amount is in another currency than the file's. */
export function isForeign(currency: string | null, own: string | null): boolean {
  if (currency === null || own === null) return false;
  return currency.trim().toUpperCase() !== own.trim().toUpperCase();
}
