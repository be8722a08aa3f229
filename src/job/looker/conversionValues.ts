import type { FeedValues, ValuesOfSome } from '../../workbook/feed/feedColumns';
import { type ConversionMeasures, conversionRole } from '../conversionMeasures';
import type { RefundAlone } from '../orders/foldConversions';

/** What a row is to the feed. */
const kind = { lead: 1, order: 2, refunded: 4, otherLead: 8, otherOrder: 16, refundAlone: 32 };

const counted = kind.lead | kind.order | kind.refunded;
const other = kind.otherLead | kind.otherOrder;

/**
 * What each conversion adds to the feed: to its creator's figures when it counts, else to the
 * `other_` columns. An order that was refunded in full is no conversion; its money still stands. Refunds whose
 * order stands nowhere follow after the last conversion.
 *
 * @param returnValue what each conversion returned, where the return of its creator is known
 */
export function conversionValues(
  measures: ConversionMeasures,
  refundsAlone: readonly RefundAlone[],
  returnValue: Float64Array,
): FeedValues<'conversions'> {
  const kinds = kindsOf(measures, refundsAlone.length);
  const summed =
    (blank: number) =>
    (values: Float64Array | 'one', adding: number): ValuesOfSome => ({
      values,
      kinds,
      adding,
      unknown: blank,
      others: blank,
    });
  const sum = summed(0);
  const blankable = summed(Number.NaN);
  const { isQualified, isNewCustomer, revenue, refunded, margin } = measures;
  return {
    leads: sum('one', kind.lead),
    qualified_leads: blankable(isQualified, kind.lead),
    orders: sum('one', kind.order),
    refunded_orders: sum('one', kind.refunded),
    new_customers: blankable(isNewCustomer, kind.order),
    revenue: sum(revenue, counted),
    refunds: sum(refunded, counted),
    margin: blankable(margin, counted),
    other_leads: sum('one', kind.otherLead),
    other_orders: sum('one', kind.otherOrder),
    other_revenue: sum(revenue, other),
    other_refunds: sum(withRefundsAlone(refunded, refundsAlone), other | kind.refundAlone),
    return_value: sum(returnValue, counted),
  };
}

function kindsOf(
  { role, isLead, isRefunded }: ConversionMeasures,
  refundsAlone: number,
): Uint8Array {
  const kinds = new Uint8Array(role.length + refundsAlone);
  for (let row = 0; row < role.length; row++) {
    const lead = isLead[row] === 1;
    if (role[row] === conversionRole.other) kinds[row] = lead ? kind.otherLead : kind.otherOrder;
    else if (role[row] === conversionRole.excluded) continue;
    else if (lead) kinds[row] = kind.lead;
    else kinds[row] = isRefunded[row] === 1 ? kind.refunded : kind.order;
  }
  return kinds.fill(kind.refundAlone, role.length);
}

function withRefundsAlone(
  refunded: Float64Array,
  refundsAlone: readonly RefundAlone[],
): Float64Array {
  if (refundsAlone.length === 0) return refunded;
  const all = new Float64Array(refunded.length + refundsAlone.length);
  all.set(refunded);
  refundsAlone.forEach(({ amount }, index) => {
    all[refunded.length + index] = amount;
  });
  return all;
}
