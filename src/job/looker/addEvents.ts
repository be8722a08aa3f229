import type { ConversionMeasures } from '../conversionMeasures';
import { conversionRole } from '../conversionMeasures';
import type { PlacementMeasures } from '../postMeasures';
import { add, measureAt } from './feedSums';

/** Sums of a row of costs and reach before anything is added: what was not measured is unknown. */
export function emptyPlacement(sums: Float64Array, marginIsKnown: boolean): void {
  sums.fill(0);
  sums.fill(Number.NaN, measureAt.impressions, measureAt.clicks + 1);
  if (!marginIsKnown) sums[measureAt.margin] = Number.NaN;
}

/** Adds a post or an asset. */
export function addPlacement(sums: Float64Array, measures: PlacementMeasures, row: number): void {
  add(sums, measureAt.spend, measures.spend[row] as number);
  add(sums, measureAt.impressions, measures.impressions[row] as number);
  add(sums, measureAt.authenticImpressions, measures.authenticImpressions[row] as number);
  add(sums, measureAt.reach, measures.reach[row] as number);
  add(sums, measureAt.views, measures.views[row] as number);
  add(sums, measureAt.engagements, measures.engagements[row] as number);
  add(sums, measureAt.engagementBase, measures.engagementBase[row] as number);
  add(sums, measureAt.clicks, measures.clicks[row] as number);
}

/** Sums of a row of conversions before anything is added. */
export function emptyConversions(sums: Float64Array): void {
  sums.fill(0);
  sums[measureAt.margin] = Number.NaN;
}

/** Adds a lead or an order: to its creator's figures, or to the `other_` columns. */
export function addConversion(sums: Float64Array, measures: ConversionMeasures, row: number): void {
  const isLead = measures.isLead[row] === 1;
  const revenue = measures.revenue[row] as number;
  if (measures.role[row] === conversionRole.other) {
    add(sums, isLead ? measureAt.otherLeads : measureAt.otherOrders, 1);
    add(sums, measureAt.otherRevenue, revenue);
    return;
  }
  if (isLead) {
    add(sums, measureAt.leads, 1);
    add(sums, measureAt.qualifiedLeads, measures.isQualified[row] as number);
  } else {
    add(sums, measureAt.orders, 1);
    add(sums, measureAt.newCustomers, measures.isNewCustomer[row] as number);
  }
  add(sums, measureAt.revenue, revenue);
  add(sums, measureAt.refunds, measures.refunded[row] as number);
  add(sums, measureAt.margin, measures.margin[row] as number);
}
