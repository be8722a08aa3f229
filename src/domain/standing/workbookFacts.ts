import type { VerdictWord } from '../judgement/verdictWord';

/** A campaign (a cluster with its audience core), as far as the standing depends on it. */
export interface CampaignFacts {
  readonly campaignId: string;
  readonly name: string;
  readonly audienceWho: string;
  readonly audienceCares: string;
  readonly audienceWhere: string;
  readonly offer: string;
  /** The answer to "where does the viewer go ten seconds after watching?" */
  readonly nextStep: string;
  readonly landingPage: string;
  /** Days in which a conversion counts; null when the campaign leaves it to the settings. */
  readonly windowDays: number | null;
  /** What counts as success: lead, booking, order or payment; '' counts orders. */
  readonly action: string;
  /** The most an action may cost; null when the campaign leaves it to the settings. */
  readonly targetCpa: number | null;
  /** Share of revenue left after the goods; null when the campaign leaves it to the settings. */
  readonly grossMargin: number | null;
  /** First and last day as yyyy-mm-dd, or '' when unknown. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** One row of the Creators tab, as far as the standing depends on it. */
export interface CreatorFacts {
  readonly creatorId: string;
  readonly name: string;
}

/** One row of the Links tab, as far as the standing depends on it. */
export interface LinkFacts {
  readonly campaignId: string;
  readonly creatorId: string;
  readonly url: string;
  readonly promoCode: readonly string[];
  readonly landingPage: string;
  /** Option texts, product numbers or coupon names that mark her orders. */
  readonly itemKeys: readonly string[];
}

/** One brief; without a creator it speaks to the whole cluster. */
export interface BriefFacts {
  readonly briefId: string;
  readonly campaignId: string;
  readonly creatorId: string;
  /** Whether where, how long and "may we adapt" are all written down. */
  readonly hasRights: boolean;
}

/** How many posts a creator has made for a campaign, and which of them are excluded. */
export interface PostTally {
  readonly campaignId: string;
  readonly creatorId: string;
  readonly posts: number;
  /** Posts whose window is over: what they brought is known. */
  readonly closedPosts: number;
  readonly excludedPostIds: readonly string[];
}

/** The last run of the job. */
export interface RunFacts {
  readonly succeeded: boolean;
}

/** What the Scoreboard says about one creator. */
export interface CreatorResult {
  readonly creatorId: string;
  readonly campaignIds: readonly string[];
  /** Null while there is no verdict. */
  readonly word: VerdictWord | null;
  /** What to do next, in the file's language. */
  readonly nextStep: string;
}

/** What the Scoreboard says about one campaign. */
export interface CampaignResult {
  readonly campaignId: string;
  readonly spend: number | null;
  /** Leads or orders, by the campaign's action; null where nothing is measured. */
  readonly conversions: number | null;
  readonly romi: number | null;
  readonly romiLow: number | null;
  readonly romiHigh: number | null;
}

/** The row of Health that does most harm, in the file's language. */
export interface HealthFinding {
  readonly tab: string;
  /** Null for the tab as a whole. */
  readonly row: number | null;
  readonly found: string;
  readonly toDo: string;
  /** The title of the section of Help about it; '' in a Health tab of an older run. */
  readonly help: string;
}

/** One line of the Today tab, in the file's language. */
export interface DueItem {
  readonly what: string;
  readonly why: string;
  readonly creator: string;
  /** Null when it is not late. */
  readonly daysLate: number | null;
  /** Its kind and its collaboration say where it is done; '' for none. */
  readonly kind: string;
  readonly collabId: string;
}

/** Everything that decides where the flywheel stands. */
export interface WorkbookFacts {
  readonly isSetUp: boolean;
  readonly defaultWindowDays: number | null;
  readonly defaultTargetCpa: number | null;
  readonly defaultGrossMargin: number | null;
  readonly currency: string;
  readonly campaigns: readonly CampaignFacts[];
  readonly creators: readonly CreatorFacts[];
  readonly links: readonly LinkFacts[];
  readonly briefs: readonly BriefFacts[];
  readonly posts: readonly PostTally[];
  /** Placements in which a post is reused, by campaign. */
  readonly assets: readonly { readonly campaignId: string; readonly count: number }[];
  readonly lastRun: RunFacts | null;
  /** Rows of the Health tab that stop something from counting. */
  readonly healthErrors: number;
  readonly worstFinding: HealthFinding | null;
  readonly creatorResults: readonly CreatorResult[];
  readonly campaignResults: readonly CampaignResult[];
  /** What could not be measured and what to do, where it exceeds what is credited; '' otherwise. */
  readonly notMeasured: string;
  /** What is due and late, the most pressing first. */
  readonly due: readonly DueItem[];
  /** Verdicts that somebody has acted on, as `verdictKey` names them. */
  readonly settledVerdicts: readonly string[];
}
