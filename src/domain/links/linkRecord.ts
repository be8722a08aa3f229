/** A row of the Links tab: a tagged address, its tags, and the code that belongs to the creator. */
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
  readonly promoCode: string;
  /** First and last day of the code as yyyy-mm-dd, or ''. */
  readonly codeValidFrom: string;
  readonly codeValidTo: string;
  readonly landingPage: string;
}
