import type { FeedValues } from '../../workbook/feed/feedColumns';
import { type ConversionMeasures, conversionRole, orZero } from '../conversionMeasures';
import type { RefundAlone } from '../orders/foldConversions';

type Values = FeedValues<'conversions'>;

/**
 * What each conversion adds to the feed: to its creator's figures when it counts, else to the
 * `other_` columns. Refunds whose order stands nowhere follow after the last conversion.
 *
 * @param returnValue what each conversion returned, where the return of its creator is known
 */
export function conversionValues(
  measures: ConversionMeasures,
  refundsAlone: readonly RefundAlone[],
  returnValue: Float64Array,
): Values {
  const { role } = measures;
  const values = noValues(role.length + refundsAlone.length);
  for (let row = 0; row < role.length; row++) {
    if (role[row] === conversionRole.counted) addCounted(values, measures, row);
    else if (role[row] === conversionRole.other) addOther(values, measures, row);
  }
  refundsAlone.forEach(({ amount }, index) => {
    values.other_refunds[role.length + index] = amount;
  });
  values.return_value.set(returnValue);
  return values;
}

function noValues(count: number): Values {
  const zeros = () => new Float64Array(count);
  const unknown = () => zeros().fill(Number.NaN);
  return {
    leads: zeros(),
    qualified_leads: unknown(),
    orders: zeros(),
    refunded_orders: zeros(),
    new_customers: unknown(),
    revenue: zeros(),
    refunds: zeros(),
    margin: unknown(),
    other_leads: zeros(),
    other_orders: zeros(),
    other_revenue: zeros(),
    other_refunds: zeros(),
    return_value: zeros(),
  };
}

/** An order that was refunded in full is no conversion; its money still stands. */
function addCounted(values: Values, measures: ConversionMeasures, row: number): void {
  if (measures.isLead[row] === 1) {
    values.leads[row] = 1;
    values.qualified_leads[row] = measures.isQualified[row] as number;
  } else if (measures.isRefunded[row] === 1) values.refunded_orders[row] = 1;
  else {
    values.orders[row] = 1;
    values.new_customers[row] = measures.isNewCustomer[row] as number;
  }
  values.revenue[row] = orZero(measures.revenue[row] as number);
  values.refunds[row] = orZero(measures.refunded[row] as number);
  values.margin[row] = measures.margin[row] as number;
}

function addOther(values: Values, { isLead, revenue, refunded }: ConversionMeasures, row: number) {
  (isLead[row] === 1 ? values.other_leads : values.other_orders)[row] = 1;
  values.other_revenue[row] = orZero(revenue[row] as number);
  values.other_refunds[row] = orZero(refunded[row] as number);
}
