import type { Workbook } from '../workbook';

/** One number for a creator in a campaign, by their codes. */
export type PlaceOf = (creator: number, campaign: number) => number;

/** How places of a workbook are numbered. */
export function placeNumbers({ reading }: Pick<Workbook, 'reading'>): PlaceOf {
  const campaigns = Math.max(1, reading.idTexts('campaign_id').length);
  return (creator, campaign) => creator * campaigns + campaign;
}
