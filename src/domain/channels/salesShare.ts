/** What is known of the sales that creators brought and of all sales of the shop. */
export interface SalesFacts {
  /** Credited in-window revenue after refunds, in the months in which the shop's is known. */
  readonly creditedRevenue: number;
  readonly shopRevenue: number;
  /** Orders credited to creators, and the most that they may owe creators by the survey. */
  readonly creditedOrders: number;
  readonly surveyHigh: number | undefined;
}

/** Share of the shop's revenue that creators brought. */
export interface SalesShare {
  /** What carries a key: a floor. */
  readonly floor: number;
  /** With what the survey adds; undefined without enough answers. */
  readonly upper: number | undefined;
}

/** The share as a floor and an upper end; undefined without sales of the shop. */
export function salesShare(facts: SalesFacts): SalesShare | undefined {
  const { creditedRevenue, shopRevenue, creditedOrders, surveyHigh } = facts;
  if (!(shopRevenue > 0)) return undefined;
  const floor = Math.min(1, Math.max(0, creditedRevenue) / shopRevenue);
  const isAsked = surveyHigh !== undefined && creditedOrders > 0 && surveyHigh >= creditedOrders;
  return {
    floor,
    upper: isAsked ? Math.min(1, (floor * surveyHigh) / creditedOrders) : undefined,
  };
}
