import { dayMs } from '../../ground/time/calendarDay';
import { conversionRole, orZero } from '../conversionMeasures';
import { addKnown, type Totals } from './totals';
import type { ForEachTotals, TotalsMaterial } from './totalsMaterial';

const periodMs = 28 * dayMs;

/** Adds leads, orders and what they brought. */
export function addConversions(material: TotalsMaterial, forEach: ForEachTotals): void {
  const { credits, measures } = material;
  const { role, isLead } = measures.conversions;
  for (let row = 0; row < credits.count; row++) {
    if (role[row] === conversionRole.excluded) continue;
    const counts = role[row] === conversionRole.counted;
    const lead = isLead[row] === 1;
    forEach(credits.creators[row] ?? 0, credits.campaigns[row] ?? 0, (totals) => {
      if (!counts) totals[lead ? 'otherLeads' : 'otherOrders'] += 1;
      else if (lead) addLead(totals, material, row);
      else addOrder(totals, material, row);
    });
  }
  addCustomers(material, forEach);
}

function addLead(totals: Totals, { measures }: TotalsMaterial, row: number): void {
  const { isQualified, revenue, refunded, margin } = measures.conversions;
  totals.leads += 1;
  addKnown(totals.qualified, isQualified[row]);
  totals.revenue += orZero(revenue[row] as number);
  totals.refunds += orZero(refunded[row] as number);
  if (orZero(revenue[row] as number) !== 0) addKnown(totals.margin, margin[row]);
}

function addOrder(
  totals: Totals,
  { measures, workbook, nowMs }: TotalsMaterial,
  row: number,
): void {
  const { revenue, refunded, margin, isNewCustomer, isRefunded } = measures.conversions;
  const ageMs = nowMs - (workbook.conversions.number('occurred_at')[row] ?? 0);
  const known = margin[row] ?? Number.NaN;
  totals.revenue += orZero(revenue[row] as number);
  totals.refunds += orZero(refunded[row] as number);
  if (isRefunded[row] === 1) {
    totals.refundedOrders += 1;
    totals.margin.sum += known;
    return;
  }
  totals.orders += 1;
  addKnown(totals.newCustomers, isNewCustomer[row]);
  addKnown(totals.margin, known);
  if (ageMs >= 0 && ageMs < periodMs) totals.ordersNow += 1;
  if (ageMs >= periodMs && ageMs < 2 * periodMs) totals.ordersBefore += 1;
}

/** Counts the customers behind in-window orders, and those of them with another real order. */
function addCustomers(
  { workbook, credits, measures }: TotalsMaterial,
  forEach: ForEachTotals,
): void {
  const { codes } = workbook.conversions.text('customer_id');
  const { role, isLead, isRefunded } = measures.conversions;
  const orders = new Map<number, number>();
  for (let row = 0; row < credits.count; row++) {
    const customer = codes[row] ?? 0;
    const isSale = isLead[row] === 0 && isRefunded[row] === 0;
    if (customer === 0 || !isSale || role[row] === conversionRole.excluded) continue;
    orders.set(customer, (orders.get(customer) ?? 0) + 1);
  }
  const seen = new Set<number>();
  for (let row = 0; row < credits.count; row++) {
    const customer = codes[row] ?? 0;
    const isSale = isLead[row] === 0 && isRefunded[row] === 0;
    const counts = isSale && role[row] === conversionRole.counted;
    if (customer === 0 || !counts || seen.has(customer)) continue;
    seen.add(customer);
    const repeats = (orders.get(customer) ?? 0) > 1;
    forEach(credits.creators[row] ?? 0, credits.campaigns[row] ?? 0, (totals) => {
      totals.customers += 1;
      totals.repeatCustomers += repeats ? 1 : 0;
    });
  }
}
