/** The counts of a promotion; undefined where they are unknown. */
export interface PromotionCounts {
  readonly cost: number | undefined;
  readonly validEntries: number | undefined;
  readonly couponsGiven: number | undefined;
  readonly couponsRedeemed: number | undefined;
  readonly unitsMade: number | undefined;
  readonly unitsSold: number | undefined;
  readonly participantPosts: number | undefined;
  readonly viewersPeak: number | undefined;
  readonly answers: number | undefined;
  readonly followersBefore: number | undefined;
  readonly followersEnd: number | undefined;
  readonly followersDay30: number | undefined;
}

/** What a promotion achieved; undefined where a count is missing. */
export interface PromotionFigures {
  readonly costPerValidEntry: number | undefined;
  readonly redemptionShare: number | undefined;
  readonly sellThroughShare: number | undefined;
  readonly costPerParticipantPost: number | undefined;
  /** Answers of a live quiz for each viewer at its peak. */
  readonly answersPerViewer: number | undefined;
  /** Share of the followers gained who were still there 30 days later. */
  readonly followerRetention: number | undefined;
}

/** The key figures of a giveaway, live quiz, seasonal offer or challenge. */
export function promotionFigures(counts: PromotionCounts): PromotionFigures {
  return {
    costPerValidEntry: ratio(counts.cost, counts.validEntries),
    redemptionShare: ratio(counts.couponsRedeemed, counts.couponsGiven),
    sellThroughShare: ratio(counts.unitsSold, counts.unitsMade),
    costPerParticipantPost: ratio(counts.cost, counts.participantPosts),
    answersPerViewer: ratio(counts.answers, counts.viewersPeak),
    followerRetention: ratio(
      difference(counts.followersDay30, counts.followersBefore),
      difference(counts.followersEnd, counts.followersBefore),
    ),
  };
}

function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined || below <= 0 ? undefined : above / below;
}

function difference(later: number | undefined, before: number | undefined): number | undefined {
  return later === undefined || before === undefined ? undefined : later - before;
}
