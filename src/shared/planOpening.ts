import type { VerdictWord } from '../domain/judgement/verdictWord';
import type { PastMonth } from '../domain/plan/budget/budgetCreator';
import type { PacingState } from '../domain/plan/forecast/pacing';

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

/** What next month's money starts from, on the Plan panel and the leadership page. */
export interface PlanOpening {
  readonly creators: readonly PlanCreator[];
  /** what one conversion leaves on average; null where margins are not known for all */
  readonly marginPerAction: number | null;
  /** the month's budget from Settings; null where nobody entered one */
  readonly budget: number | null;
  /** what was spent in the last 28 days; null when nothing is known */
  readonly usualBudget: number | null;
  readonly forecasts: readonly PlanForecast[];
  /** campaigns that ended, and how many of them inside their range */
  readonly record: { readonly inside: number; readonly ended: number };
  readonly sales: PlanSales | null;
  /** estimates of orders without a key, in the file's language; '' without any */
  readonly estimates: string;
}
