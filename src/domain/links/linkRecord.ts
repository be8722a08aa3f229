/** A row of the Links tab as far as the rules read it: a tagged address, its tags, and the creator's codes. */
export interface LinkRecord {
  readonly campaignId: string;
  readonly creatorId: string;
  readonly postId: string;
  readonly destination: string;
  readonly utmSource: string;
  readonly utmMedium: string;
  readonly utmCampaign: string;
  readonly utmContent: string;
  readonly utmId: string;
  readonly utmTerm: string;
  readonly url: string;
  readonly promoCode: readonly string[];
  /** When the codes begin and end to count: yyyy-mm-dd, perhaps with a time, or ''. */
  readonly codeValidFrom: string;
  readonly codeValidTo: string;
  readonly landingPage: string;
}

/** What a mended link changes. */
export type MendedLink = Pick<
  LinkRecord,
  'url' | 'utmSource' | 'utmMedium' | 'utmCampaign' | 'utmContent' | 'utmId' | 'utmTerm'
>;
