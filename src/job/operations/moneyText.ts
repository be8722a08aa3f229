/** An amount with its currency: USD 1,250.50. */
export function moneyText(amount: number, currency: string | null): string {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = `${amount < 0 ? '-' : ''}${grouped}${cents === '00' ? '' : `.${cents}`}`;
  return currency === null ? shown : `${currency} ${shown}`;
}
