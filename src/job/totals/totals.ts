/** What a creator, a campaign or the whole workbook spent and got. Money is not rounded. */
export interface Totals {
  posts: number;
  /** Posts whose attribution window is still open. */
  openWindows: number;
  spend: number;
  /** Sums over what is known; the counts say how many placements knew it. */
  readonly reached: {
    impressions: Known;
    /** Of posts alone: assets have no engagements and clicks of their own. */
    postImpressions: Known;
    authenticImpressions: Known;
    engagements: Known;
    saves: Known;
    views: Known;
    clicks: Known;
  };
  leads: number;
  /** Qualified leads out of those that somebody judged, first orders out of those that say so. */
  qualified: Known;
  newCustomers: Known;
  orders: number;
  /** In-window orders that were refunded whole: no conversions. */
  refundedOrders: number;
  revenue: number;
  refunds: number;
  /** Margin of the orders whose margin is known. */
  margin: Known;
  otherLeads: number;
  otherOrders: number;
  /** In-window orders of the last 28 days and of the 28 days before. */
  ordersNow: number;
  ordersBefore: number;
  /** Customers with an in-window order, and those of them who ordered at least twice. */
  customers: number;
  repeatCustomers: number;
  reuseValue: number;
  unusedAssets: number;
  /** Spend by campaign and by collaboration type. */
  readonly spendByCampaign: Map<number, number>;
  readonly collabTypes: Map<string, number>;
  /** Creators with a post. */
  readonly creators: Set<number>;
  /** Counted cost and in-window conversions of each post, by its row of Posts. */
  readonly byPost: { post: number; cost: number; conversions: number }[];
}

/** A sum together with the number of values in it. */
export interface Known {
  sum: number;
  count: number;
}

/** Totals of nothing. */
export function newTotals(): Totals {
  return {
    posts: 0,
    openWindows: 0,
    spend: 0,
    reached: {
      impressions: none(),
      postImpressions: none(),
      authenticImpressions: none(),
      engagements: none(),
      saves: none(),
      views: none(),
      clicks: none(),
    },
    leads: 0,
    qualified: none(),
    newCustomers: none(),
    orders: 0,
    refundedOrders: 0,
    revenue: 0,
    refunds: 0,
    margin: none(),
    otherLeads: 0,
    otherOrders: 0,
    ordersNow: 0,
    ordersBefore: 0,
    customers: 0,
    repeatCustomers: 0,
    reuseValue: 0,
    unusedAssets: 0,
    spendByCampaign: new Map(),
    collabTypes: new Map(),
    creators: new Set(),
    byPost: [],
  };
}

/** A sum of nothing. */
export function none(): Known {
  return { sum: 0, count: 0 };
}

/** Adds a value if it is known. */
export function addKnown(known: Known, value: number | undefined): void {
  if (value === undefined || Number.isNaN(value)) return;
  known.sum += value;
  known.count += 1;
}

/** The sum, or undefined when nothing was known. */
export function knownSum({ sum, count }: Known): number | undefined {
  return count === 0 ? undefined : sum;
}
