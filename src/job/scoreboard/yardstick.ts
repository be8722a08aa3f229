import type { Directory } from '../directory';
import type { Totals } from '../totals/totals';
import type { WorkbookTotals } from '../totals/workbookTotals';
import type { Workbook } from '../workbook';

/** What the figures of a workbook are judged by. */
export interface Yardstick {
  /** Orders; leads in a workbook that records leads only. */
  conversionsOf(totals: Totals): number;
  /** The most that a conversion may cost, by the campaigns that the money went to; undefined without one. */
  targetOf(totals: Totals): number | undefined;
}

/** The yardstick of a workbook. */
export function yardstickOf(
  { campaigns, settings }: Workbook,
  { campaignRows }: Directory,
  totals: WorkbookTotals,
): Yardstick {
  const byLeads = totals.all.orders + totals.all.otherOrders === 0 && totals.all.leads > 0;
  const conversionsOf = (of: Totals) => (byLeads ? of.leads : of.orders);
  const ownTargets = campaigns.number('target_cpa');

  function targetOf({ spendByCampaign }: Totals): number | undefined {
    let weight = 0;
    let sum = 0;
    for (const [campaign, spend] of spendByCampaign) {
      const own = ownTargets[campaignRows[campaign] ?? -1] ?? Number.NaN;
      const target = Number.isNaN(own) ? settings.target_cpa : own;
      if (target === null || target <= 0) continue;
      weight += spend;
      sum += target * spend;
    }
    return weight > 0 ? sum / weight : (settings.target_cpa ?? undefined) || undefined;
  }

  return { conversionsOf, targetOf };
}
