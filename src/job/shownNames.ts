import type { Directory } from './directory';
import { textAt } from './looker/slotLabels';
import type { Workbook } from './workbook';

interface Known {
  readonly workbook: Pick<Workbook, 'creators' | 'campaigns' | 'reading'>;
  readonly directory: Directory;
}

/** What sentences call a creator: the name; the id where Creators tells none. */
export function creatorName({ workbook, directory }: Known, creator: number): string {
  const row = directory.creatorRows[creator] ?? -1;
  const id = workbook.reading.idTexts('creator_id')[creator] ?? '';
  return textAt(workbook.creators, 'name', row) || id;
}

/** What sentences call a campaign: the name; the id where Campaigns tells none. */
export function campaignName({ workbook, directory }: Known, campaign: number): string {
  const row = directory.campaignRows[campaign] ?? -1;
  const id = workbook.reading.idTexts('campaign_id')[campaign] ?? '';
  return textAt(workbook.campaigns, 'name', row) || id;
}
