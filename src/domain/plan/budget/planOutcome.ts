/** A month's plan as somebody kept it; money in one currency. */
export interface KeptPlan {
  readonly posts: number;
  readonly money: number;
  /** profit that eight of ten months stay within; undefined where the plan does not say */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** what one conversion leaves, as planned with */
  readonly margin: number | undefined;
}

/** What a month's posts cost and brought, of all creators. */
export interface MonthTotals {
  readonly posts: number;
  readonly spend: number;
  /** the part of the spend whose conversions could be counted */
  readonly cost: number;
  readonly conversions: number;
}

/** What came of a plan. */
export interface PlanOutcome extends MonthTotals {
  /** of the counted money, at the planned margin; undefined where nothing could be counted */
  readonly profit: number | undefined;
  /** whether the profit fell inside the planned range; undefined where a part was not counted */
  readonly isInside: boolean | undefined;
}

/** Money beyond this share of the spend that could not be counted leaves the answer open. */
const MOST_UNCOUNTED = 0.005;

/** A month beside its plan: conversions times the planned margin, less what the posts cost. */
export function planOutcome({ low, high, margin }: KeptPlan, totals: MonthTotals): PlanOutcome {
  const { spend, cost, conversions } = totals;
  const profit = margin === undefined || cost <= 0 ? undefined : conversions * margin - cost;
  const isWhole = spend - cost <= MOST_UNCOUNTED * spend;
  const canTell = profit !== undefined && isWhole && low !== undefined && high !== undefined;
  return { ...totals, profit, isInside: canTell ? low <= profit && profit <= high : undefined };
}
