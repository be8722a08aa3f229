import type { ImportTab } from '../../../shared/importEndpoints';
import type { Column } from '../../../workbook/schema/column';
import { assetsTab } from '../../../workbook/schema/tabs/assetsTab';
import { campaignsTab } from '../../../workbook/schema/tabs/campaignsTab';
import { commentsTab } from '../../../workbook/schema/tabs/commentsTab';
import { conversionsTab } from '../../../workbook/schema/tabs/conversionsTab';
import { creatorsTab } from '../../../workbook/schema/tabs/creatorsTab';
import { feedsTab } from '../../../workbook/schema/tabs/feedsTab';
import { linksTab } from '../../../workbook/schema/tabs/linksTab';
import { postsTab } from '../../../workbook/schema/tabs/postsTab';
import { reportedTab } from '../../../workbook/schema/tabs/reportedTab';
import { snapshotsTab } from '../../../workbook/schema/tabs/snapshotsTab';

interface ImportedTab {
  readonly ko: string;
  readonly columns: readonly Column[];
  readonly unique?: string;
}

/** The declarations of the tabs that a file may fill, in the order in which people look for them. */
export const importedTabs: { readonly [Name in ImportTab]: ImportedTab } = {
  Conversions: conversionsTab,
  Posts: postsTab,
  Creators: creatorsTab,
  Snapshots: snapshotsTab,
  Comments: commentsTab,
  Assets: assetsTab,
  Links: linksTab,
  Campaigns: campaignsTab,
  Reported: reportedTab,
  Feeds: feedsTab,
};
