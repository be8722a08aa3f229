import { type ConversionSums, noConversions } from '../../domain/judgement/conversionSums';
import { type Known, none } from '../../domain/judgement/known';

/** What a creator, a campaign or the whole workbook spent and got. Money is not rounded. */
export interface Totals extends ConversionSums {
  posts: number;
  /** Posts whose attribution window is still open. */
  openWindows: number;
  spend: number;
  /** Sums over what is known; the counts say how many placements knew it. */
  readonly reached: {
    impressions: Known;
    /** Of posts alone: assets have no engagements and clicks of their own. */
    postImpressions: Known;
    authenticImpressions: Known;
    engagements: Known;
    saves: Known;
    views: Known;
    clicks: Known;
  };
  reuseValue: number;
  unusedAssets: number;
  readonly collabTypes: Set<string>;
  /** Creators with a post. */
  readonly creators: Set<number>;
  /** Counted cost and in-window conversions of each post, by its row of Posts. */
  readonly byPost: {
    readonly post: number;
    readonly cost: number;
    readonly conversions: number;
  }[];
}

/** Totals of nothing. */
export function newTotals(): Totals {
  return {
    posts: 0,
    openWindows: 0,
    spend: 0,
    reached: {
      impressions: none(),
      postImpressions: none(),
      authenticImpressions: none(),
      engagements: none(),
      saves: none(),
      views: none(),
      clicks: none(),
    },
    ...noConversions(),
    reuseValue: 0,
    unusedAssets: 0,
    collabTypes: new Set(),
    creators: new Set(),
    byPost: [],
  };
}
