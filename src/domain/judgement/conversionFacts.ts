import type { ConversionSums } from './conversionSums';
import type { Known } from './known';

/** What leads and orders brought one creator in one campaign; a blank id is nobody. */
export interface PlaceFact extends ConversionSums {
  readonly creatorId: string;
  readonly campaignId: string;
  readonly conversions: number;
  readonly hasKey: boolean;
  readonly returns: Known;
  readonly returnSquares: number;
  readonly refundedReturn: number;
}

/** Leads or orders of a campaign's windows (a blank id: of all windows) and the keys that they carry. */
export interface KeyFact {
  readonly campaignId: string;
  readonly kind: 'lead' | 'order';
  readonly orders: number;
  readonly tracked: number;
  readonly bySurvey: number;
  readonly answered: number;
  readonly named: number;
  readonly both: number;
}

/** What leads and orders that were counted elsewhere come to. Money is without VAT, days are day numbers. */
export interface ConversionFacts {
  readonly places: readonly PlaceFact[];
  /** Conversions of each post, and the share of its cost that counts by now. */
  readonly posts: readonly {
    readonly postId: string;
    readonly share: number;
    readonly conversions: number;
  }[];
  /** Conversions that followed closed posts within an hour, by length of window. */
  readonly delays: readonly {
    readonly windowMs: number;
    readonly hours: number;
    readonly conversions: number;
  }[];
  readonly keys: readonly KeyFact[];
  /** What collaborations cost beside posts. */
  readonly beside: readonly {
    readonly day: number;
    readonly creatorId: string;
    readonly campaignId: string;
    readonly postId: string;
    readonly amount: number;
  }[];
  /** Orders without evidence. */
  readonly unattributed: readonly { readonly day: number; readonly orders: number }[];
  readonly survey: {
    readonly orders: number;
    readonly tracked: number;
    readonly answeredTracked: number;
    readonly named: number;
    readonly both: number;
  };
  /** Rows that were there, those that can be counted, and those whose status keeps them from counting. */
  readonly read: { readonly rows: number; readonly used: number; readonly excluded: number };
}
