import type { SurveyAnswers } from '../../domain/incrementality/surveyRange';
import type { DelayCurve } from '../../domain/judgement/delayCurve';
import type { CampaignKeys } from '../assignments/keyedConversions';
import type { ConversionKind } from '../campaignTerms';
import type { PlaceTally } from './placeTally';

/** A delay curve and how many of the workbook's own conversions it was learnt from. */
export interface LearntCurve {
  readonly curve: DelayCurve;
  readonly conversions: number;
}

/**
 * What all leads and orders come to, wherever they were counted: row by row in the file, or in a warehouse. Judgement
 * needs nothing else of them.
 */
export interface ConversionTally {
  /** By creator and campaign, those without leads and orders left out. */
  readonly places: readonly PlaceTally[];
  /** The campaign's in-window conversions of each post, by row of Posts. */
  readonly postConversions: Int32Array;
  /** Share of each post's cost that counts by now, by row of Posts. */
  readonly countedShares: Float64Array;
  /** The delay curve of a post's window, by row of Posts. */
  curveOf(post: number): LearntCurve;
  /** Valid conversions of a campaign's windows, or of all windows, and the keys they carry. */
  keysOf(campaign: number): CampaignKeys;
  keysOfAll(kind: ConversionKind): CampaignKeys;
  /** Orders without evidence by day number. */
  readonly unattributedOrders: ReadonlyMap<number, number>;
  readonly surveyAnswers: SurveyAnswers;
}
