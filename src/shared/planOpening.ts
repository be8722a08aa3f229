import type { LiftDesign } from '../domain/incrementality/liftTest';
import type { VerdictWord } from '../domain/judgement/verdictWord';
import type { PastMonth } from '../domain/plan/budget/budgetCreator';
import type { PacingState } from '../domain/plan/forecast/pacing';
import type { ConversionLack } from '../workbook/dashboard/marginPerConversion';

/** What the plan knows of one creator: the Scoreboard's figures and what her posts cost. */
export interface PlanCreator {
  readonly creatorId: string;
  readonly name: string;
  /** median of everything a post of hers cost; null where no post has a cost */
  readonly costPerPost: number | null;
  /** counted spend and conversions; null where they cannot be measured */
  readonly cost: number | null;
  readonly conversions: number | null;
  readonly posts: number;
  /** months of posts, oldest first; empty where nothing can be measured */
  readonly months: readonly PastMonth[];
  readonly word: VerdictWord | null;
  /** points of signals; null without enough data */
  readonly signals: number | null;
  /** share of agreed posts that come, 0 to 1 */
  readonly deliveredRate: number;
  /** how well she fits, 0 to 1; 0 where nobody said */
  readonly fit: number;
  /** ISO day on which a right to reuse ends before next month is over; '' for none */
  readonly rightsEndOn: string;
}

/** The latest forecast of a running campaign. */
export interface PlanForecast {
  readonly campaignId: string;
  readonly name: string;
  /** ISO day of the forecast */
  readonly day: string;
  readonly seen: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** conversions wanted, and the chances to reach them and to break even; null where unknown */
  readonly goal: number | null;
  readonly goalChance: number | null;
  readonly breakEvenChance: number | null;
  readonly pace: PacingState | null;
}

/** What the shop sells in a week, for tests of whether creators add sales; null where unknown. */
export interface PlanSales {
  readonly perWeek: number;
  readonly expectedLift: number | null;
  readonly dispersion: number | null;
}

/** A month with a kept plan, beside what came of it. */
export interface PlannedMonth {
  /** yyyy-mm */
  readonly month: string;
  readonly posts: number;
  readonly money: number;
  /** profit that eight of ten months stay within; null where the plan does not say */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO day from which on the month can be counted */
  readonly countedFrom: string;
  /** null before that day */
  readonly outcome: {
    readonly posts: number;
    readonly spend: number;
    /** the part of the spend whose conversions could be counted */
    readonly cost: number;
    readonly conversions: number;
    /** of the counted money, at the planned margin; null where nothing could be counted */
    readonly profit: number | null;
    /** null where a part of the money could not be counted */
    readonly isInside: boolean | null;
  } | null;
}

/** A finished test of whether creators add sales. */
export interface LiftTestLine {
  readonly testId: string;
  readonly design: LiftDesign;
  readonly counted: 'orders' | 'leads';
  /** ISO days; '' where nobody said */
  readonly startsOn: string;
  readonly endsOn: string;
  /** conversions added, as a fraction of what they would have been */
  readonly lift: number;
  /** the 90 % range; null where the lot was too small to tell */
  readonly low: number | null;
  readonly high: number | null;
  /** chance of so large a result by the lot alone */
  readonly p: number | null;
  /** in the file's language; '' where none was made */
  readonly decision: string;
}

/** Why nobody can say what one conversion leaves; above all where campaigns count different actions. */
export type MarginLack = ConversionLack | 'actionsDiffer';

/** What next month's money starts from, on the Plan panel and the leadership page. */
export interface PlanOpening {
  readonly creators: readonly PlanCreator[];
  /** what campaigns count as a conversion; null where they differ or nothing has started */
  readonly action: 'lead' | 'order' | null;
  /** what one conversion leaves on average; null where `marginLack` says why */
  readonly marginPerAction: number | null;
  readonly marginLack: MarginLack | null;
  /** the month's budget from Settings; null where nobody entered one */
  readonly budget: number | null;
  /** what was spent in the last 28 days; null when nothing is known */
  readonly usualBudget: number | null;
  readonly forecasts: readonly PlanForecast[];
  /** campaigns that ended, and how many of them inside their range */
  readonly record: { readonly inside: number; readonly ended: number };
  /** months with a kept plan, oldest first */
  readonly plans: readonly PlannedMonth[];
  /** finished tests of added sales, the last one first */
  readonly tests: readonly LiftTestLine[];
  readonly sales: PlanSales | null;
  /** estimates of orders without a key, in the file's language; '' without any */
  readonly estimates: string;
}
