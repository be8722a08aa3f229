import { type RowsByCode, rowsByCode } from './rowsByCode';
import type { Workbook } from './workbook';

/** Where each creator, campaign and post stands in its own tab, by code; −1 when nowhere. */
export interface Directory {
  readonly creatorRows: RowsByCode;
  readonly campaignRows: RowsByCode;
  readonly postRows: RowsByCode;
}

/** The directory of a workbook. */
export function directoryOf({ creators, campaigns, posts }: Workbook): Directory {
  return {
    creatorRows: rowsByCode(creators.text('creator_id')),
    campaignRows: rowsByCode(campaigns.text('campaign_id')),
    postRows: rowsByCode(posts.text('post_id')),
  };
}
