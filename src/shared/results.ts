import type { WireRecord } from '../workbook/record/wireRecord';

/** Where a figure probably lies; null where nothing can be said. */
export interface WireRange {
  readonly low: number;
  readonly middle: number | null;
  readonly high: number | null;
}

/** A channel as the page shows it; null = unknown. */
export interface ChannelLine {
  /** 'influencers' for the computed row. */
  readonly channel: string;
  readonly spend: number | null;
  readonly conversions: number | null;
  readonly cpm: number | null;
  readonly cpa: WireRange | null;
  readonly romi: WireRange | null;
  readonly spendShare: number | null;
  readonly marginShare: number | null;
}

/** A claim of the articles, judged only under its conditions. */
export interface ClaimLine {
  readonly kind: 'cpm' | 'earned';
  readonly low: number;
  readonly high: number;
  /** What the article says of paid social; null where it is not entered. */
  readonly against: { readonly low: number; readonly high: number } | null;
  readonly source: string;
  readonly state: 'reached' | 'not reached' | 'locked';
  /** The workbook's own figure; null while the claim is locked. */
  readonly figure: number | null;
  readonly why: 'currency' | 'touchpoints' | 'reuse' | 'unknown' | '';
}

/** Channels side by side over the months in which another channel is entered. */
export interface ChannelsResult {
  /** yyyy-mm. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly action: 'lead' | 'order';
  readonly lines: readonly ChannelLine[];
  readonly isRanked: boolean;
  /** Orders claimed beyond what the shop sold; null when that is unknown. */
  readonly overlap: number | null;
  readonly claims: readonly ClaimLine[];
  /** Share of the shop's revenue as a floor and an upper end; null when the shop's is unknown. */
  readonly sales: { readonly floor: number; readonly upper: number | null } | null;
}

/** Followers of the brand beside a campaign. */
export interface BrandLine {
  readonly campaign: string;
  readonly platform: string;
  readonly gained: number;
  readonly days: number;
  readonly usualPerWeek: number | null;
  readonly beyondUsual: number | null;
}

/** How a campaign's captions use its hashtag and tone words. */
export interface CaptionLine {
  readonly campaignId: string;
  readonly campaign: string;
  readonly captions: number;
  readonly hashtag: string;
  /** Null without a hashtag, or when it is none. */
  readonly tagged: number | null;
  readonly words: readonly { readonly word: string; readonly captions: number }[];
}

/** What the results say beside the Scoreboard: read when a view first needs it. */
export interface ResultsOpening {
  /** What to keep, stop and try, in the file's language; lines that stand in Retro are left out. */
  readonly proposals: readonly WireRecord<'Retro'>[];
  /** Null while no channel is entered. */
  readonly channels: ChannelsResult | null;
  readonly brand: readonly BrandLine[];
  readonly captions: readonly CaptionLine[];
}
