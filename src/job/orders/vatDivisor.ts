import type { Settings } from '../../workbook/schema/settings';

/** What amounts of orders are divided by to leave VAT out: 1 + the rate when they include it. */
export function vatDivisor({
  vat_included: isIncluded,
  vat_rate: rate,
}: Pick<Settings, 'vat_included' | 'vat_rate'>): number {
  return isIncluded === 'yes' && rate !== null ? 1 + rate : 1;
}
