import type { Directory } from './directory';
import { textAt } from './looker/slotLabels';
import type { Workbook } from './workbook';

/** What a conversion is: the kind of row in Conversions that a campaign's action counts. */
export type ConversionKind = 'lead' | 'order';

/** What each campaign counts and is held to, by its code; 0 = no campaign. */
export interface CampaignTerms {
  /** Leads where the action is lead; orders for a booking, an order, a payment and a blank. */
  kindOf(campaign: number): ConversionKind;
  /** The most that a conversion may cost: the campaign's, else Settings'; undefined without one. */
  targetOf(campaign: number): number | undefined;
  /** What one lead is worth; NaN when the campaign does not say. */
  leadValueOf(campaign: number): number;
  /** Whether counts of reports measure the campaign, not rows of Conversions. */
  isByReports(campaign: number): boolean;
}

/** The terms of every campaign of a workbook. */
export function campaignTerms(
  { campaigns, settings }: Workbook,
  { campaignRows }: Directory,
): CampaignTerms {
  const targets = campaigns.number('target_cpa');
  const leadValues = campaigns.number('lead_value');
  const rowOf = (campaign: number) => campaignRows[campaign] ?? -1;
  // Asked for every conversion.
  const kinds = Array.from(campaignRows, (row) =>
    textAt(campaigns, 'action', row) === 'lead' ? 'lead' : 'order',
  );
  return {
    kindOf: (campaign) => kinds[campaign] ?? 'order',
    targetOf(campaign) {
      const own = targets[rowOf(campaign)] ?? Number.NaN;
      const target = Number.isNaN(own) ? settings.target_cpa : own;
      return target !== null && target > 0 ? target : undefined;
    },
    leadValueOf: (campaign) => leadValues[rowOf(campaign)] ?? Number.NaN,
    isByReports: (campaign) => textAt(campaigns, 'measured_by', rowOf(campaign)) === 'reports',
  };
}
