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
  /** First and last day as yyyy-mm-dd, or '' when unknown. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface CreatorFacts {
  readonly creatorId: string;
  readonly name: string;
}

/** One row of the Links tab, as far as the standing depends on it. */
export interface LinkFacts {
  readonly campaignId: string;
  readonly creatorId: string;
  readonly url: string;
  readonly promoCode: string;
  readonly landingPage: string;
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
  readonly excludedPostIds: readonly string[];
}

/** The last run of the job. */
export interface RunFacts {
  readonly succeeded: boolean;
}

/** Everything that decides where the flywheel stands. */
export interface WorkbookFacts {
  readonly isSetUp: boolean;
  readonly defaultWindowDays: number | null;
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
}
