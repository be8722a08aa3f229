import type { FeedValues } from '../../workbook/feed/feedColumns';
import { type ConversionMeasures, conversionRole, orZero } from '../conversionMeasures';
import type { RefundAlone } from '../orders/foldConversions';

/**
 * What each conversion adds to the feed: to its creator's figures when it counts, else to the
 * `other_` columns. An order that was refunded in full is no conversion; its money still stands.
 * Refunds whose order stands nowhere follow after the last conversion.
 */
export function conversionValues(
  measures: ConversionMeasures,
  refundsAlone: readonly RefundAlone[],
): FeedValues<'conversions'> {
  const { role, isLead, isRefunded, isQualified, isNewCustomer } = measures;
  const { revenue, refunded, margin } = measures;
  const count = role.length;
  const counts = (row: number) => role[row] === conversionRole.counted;
  const isOrder = (row: number) => isLead[row] === 0;
  const isSale = (row: number) => counts(row) && isOrder(row) && isRefunded[row] === 0;
  const column = (amountOf: (row: number) => number, ofRefundsAlone = 0) => {
    const values = new Float64Array(count + refundsAlone.length);
    for (let row = 0; row < count; row++) values[row] = amountOf(row);
    return values.fill(ofRefundsAlone, count);
  };
  const flags = (holds: (row: number) => boolean) => column((row) => (holds(row) ? 1 : 0));
  const withRefundsAlone = column((row) => (counts(row) ? 0 : orZero(refunded[row] as number)));
  refundsAlone.forEach(({ amount }, index) => {
    withRefundsAlone[count + index] = amount;
  });
  return {
    leads: flags((row) => counts(row) && !isOrder(row)),
    qualified_leads: flags((row) => counts(row) && !isOrder(row) && isQualified[row] === 1),
    orders: flags(isSale),
    refunded_orders: flags((row) => counts(row) && isOrder(row) && isRefunded[row] === 1),
    new_customers: flags((row) => isSale(row) && isNewCustomer[row] === 1),
    revenue: column((row) => (counts(row) ? orZero(revenue[row] as number) : 0)),
    refunds: column((row) => (counts(row) ? orZero(refunded[row] as number) : 0)),
    margin: column((row) => (counts(row) ? (margin[row] as number) : Number.NaN), Number.NaN),
    other_leads: flags((row) => !counts(row) && !isOrder(row)),
    other_orders: flags((row) => !counts(row) && isOrder(row)),
    other_revenue: column((row) => (counts(row) ? 0 : orZero(revenue[row] as number))),
    other_refunds: withRefundsAlone,
    return_value: column(() => 0),
  };
}
