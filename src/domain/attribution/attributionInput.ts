import type { Precedence } from './evidence';

/** A column of texts as codes into its distinct texts; code 0 is blank. */
export interface TextCodes {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/**
 * Creators, campaigns and conversions are known by integer codes that mean the same in every
 * input (0 = none); posts and links by their row in these columns. Instants are epoch milliseconds.
 */
export interface PostColumns {
  readonly count: number;
  readonly ids: TextCodes;
  readonly creators: Int32Array;
  readonly campaigns: Int32Array;
  readonly publishedAt: Float64Array;
  /** First instant after the post's window. */
  readonly windowEndsAt: Float64Array;
  /** From when the post gets no more credit; NaN when it always may. */
  readonly excludedFrom: Float64Array;
}

/** The tracked links, codes and pages of creators. */
export interface LinkColumns {
  readonly count: number;
  readonly creators: Int32Array;
  readonly campaigns: Int32Array;
  /** Row of the post that the link stands in; −1 when it names none. */
  readonly posts: Int32Array;
  readonly utmContent: TextCodes;
  readonly utmId: TextCodes;
  readonly landingPage: TextCodes;
  readonly promoCode: TextCodes;
  /** Option texts, product numbers and coupon names that only this creator has. */
  readonly itemKeys: TextCodes;
  /** The finished link: its own tags count like those of the columns. */
  readonly url: TextCodes;
  /** The code counts in [from, to); NaN = without limit. */
  readonly codeValidFrom: Float64Array;
  readonly codeValidTo: Float64Array;
  /** Since when the code counts only with a link or page of the same creator; NaN = never. */
  readonly codeLeakedAt: Float64Array;
}

/** Leads and orders. */
export interface ConversionColumns {
  readonly count: number;
  /** Codes of the conversions' own ids and of the leads that orders came from, in one numbering. */
  readonly ids: Int32Array;
  readonly leadIds: Int32Array;
  /** 1 for a lead, 0 for an order. */
  readonly isLead: Uint8Array;
  /** 1 for one that does not count: cancelled, a test, not paid yet. */
  readonly isExcluded: Uint8Array;
  /** 1 for one that does not count because nobody has paid yet. */
  readonly isUnpaid: Uint8Array;
  readonly occurredAt: Float64Array;
  readonly utmContent: TextCodes;
  readonly utmId: TextCodes;
  readonly landingPage: TextCodes;
  readonly promoCode: TextCodes;
  readonly itemText: TextCodes;
  readonly surveyCreator: TextCodes;
}

/** A name, handle or id under which people may name a creator in a survey. */
export interface CreatorName {
  readonly creator: number;
  readonly name: string;
  /** An id is compared with whole answers only. */
  readonly isId: boolean;
}

/** Everything that attribution looks at. */
export interface AttributionInput {
  readonly posts: PostColumns;
  readonly links: LinkColumns;
  readonly conversions: ConversionColumns;
  readonly creatorNames: readonly CreatorName[];
  readonly precedence: Precedence;
}
