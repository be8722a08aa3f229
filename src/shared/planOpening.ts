import type { VerdictWord } from '../domain/judgement/verdictWord';

/** What the Plan panel knows of one creator: the Scoreboard's figures and what her posts cost. */
export interface PlanCreator {
  readonly creatorId: string;
  readonly name: string;
  /** median of everything a post of hers cost; null where no post has a cost */
  readonly costPerPost: number | null;
  /** counted spend and conversions; null where they cannot be measured */
  readonly cost: number | null;
  readonly conversions: number | null;
  readonly posts: number;
  readonly word: VerdictWord | null;
  /** points of signals; null without enough data */
  readonly signals: number | null;
}

/** The latest forecast of a running campaign. */
export interface PlanForecast {
  readonly name: string;
  /** ISO day of the forecast */
  readonly day: string;
  readonly seen: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What the Plan panel starts next month's money from. */
export interface PlanOpening {
  readonly creators: readonly PlanCreator[];
  /** what one conversion leaves on average; null where margins are not known for all */
  readonly marginPerAction: number | null;
  readonly forecasts: readonly PlanForecast[];
  /** campaigns that ended, and how many of them inside their range */
  readonly record: { readonly inside: number; readonly ended: number };
}
