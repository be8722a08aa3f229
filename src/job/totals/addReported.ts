import { addKnown } from '../../domain/judgement/known';
import { orZero } from '../conversionMeasures';
import type { ForEachTotals, TotalsMaterial } from './totalsMaterial';

/** Adds what reports tell of campaigns that they measure; nobody's counts stand aside. */
export function addReported({ reported }: TotalsMaterial, forEach: ForEachTotals): void {
  for (const { creator, campaign, clicks, leads, orders, revenue, margin } of reported) {
    forEach(creator, campaign, (totals) => {
      addKnown(totals.reached.clicks, clicks);
      if (creator === 0) {
        totals.otherLeads += orZero(leads);
        totals.otherOrders += orZero(orders);
        return;
      }
      totals.leads += orZero(leads);
      totals.orders += orZero(orders);
      totals.revenue += orZero(revenue);
      if (Number.isNaN(margin)) return;
      totals.margin.sum += margin;
      totals.margin.count += orZero(orders);
    });
  }
}
