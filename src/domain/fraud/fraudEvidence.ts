/**
 * What a marketer's workbook says about creators. Everything but an id is optional:
 * what is missing is left out of the score and named, never taken for clean or for guilty.
 * Days are integers (days since 1970-01-01 in the spreadsheet's zone), shares are fractions 0-1.
 */
export interface FraudEvidence {
  readonly creators: readonly CreatorEvidence[];
  readonly snapshots?: readonly SnapshotEvidence[] | undefined;
  readonly posts?: readonly PostEvidence[] | undefined;
  readonly comments?: readonly CommentEvidence[] | undefined;
  readonly events?: readonly EventEvidence[] | undefined;
  readonly followerSample?: readonly FollowerSampleEvidence[] | undefined;
  /** Rows of the Benchmarks tab; a row replaces the built-in threshold of its metric, platform and tier. */
  readonly thresholds?: readonly ThresholdRow[] | undefined;
  /** Nothing after this day is looked at. */
  readonly asOf?: number | undefined;
}

/** One creator as the Creators tab knows them. */
export interface CreatorEvidence {
  readonly creatorId: string;
  readonly name?: string | undefined;
  readonly platform?: string | undefined;
  readonly handle?: string | undefined;
  readonly followers?: number | undefined;
  readonly following?: number | undefined;
  readonly postsCount?: number | undefined;
  readonly countryMatch?: number | undefined;
  readonly audienceMatch?: number | undefined;
  readonly onTopic?: number | undefined;
  readonly meaningfulReplies?: number | undefined;
  readonly sharesNumbers?: boolean | undefined;
  /** Languages that the creator's audience speaks, as two-letter codes, when the campaign says so. */
  readonly languages?: readonly string[] | undefined;
}

/** The follower count on one day. */
export interface SnapshotEvidence {
  readonly creatorId: string;
  readonly takenOn: number;
  readonly followers: number;
  readonly note?: string | undefined;
}

/** One post with whatever counts the platform shows. */
export interface PostEvidence {
  readonly creatorId: string;
  readonly postId?: string | undefined;
  readonly publishedOn?: number | undefined;
  readonly caption?: string | undefined;
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  readonly views?: number | undefined;
  readonly saves?: number | undefined;
  readonly shares?: number | undefined;
  readonly clicks?: number | undefined;
}

/** One comment under a creator's post. */
export interface CommentEvidence {
  readonly creatorId: string;
  readonly postId?: string | undefined;
  readonly author?: string | undefined;
  readonly text: string;
  readonly language?: string | undefined;
}

/** Something that explains growth: a giveaway, an ad, a TV appearance. */
export interface EventEvidence {
  readonly creatorId: string;
  readonly day: number;
  readonly note: string;
}

/** One sampled follower of a creator. */
export interface FollowerSampleEvidence {
  readonly creatorId: string;
  readonly followers?: number | undefined;
  readonly following?: number | undefined;
  readonly postsCount?: number | undefined;
}

/** One row of the Benchmarks tab as the score needs it. */
export interface ThresholdRow {
  readonly metric: string;
  readonly platform?: string | undefined;
  readonly tier?: string | undefined;
  readonly low?: number | undefined;
  readonly typical?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly source?: string | undefined;
}
