import type { ZoneClock } from '../../ground/time/zoneClock';
import { notApplicable, unattributed } from '../../workbook/feed/dimensionTexts';
import { type FeedDimension, feedVersion } from '../../workbook/feed/feedColumns';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import type { Cell } from '../../workbook/write/rowsFor';

/**
 * The one row of a feed without data: zeros today. Dashboards drop columns that hold nothing, so
 * a feed is never handed over empty.
 */
export function emptyFeedRow(clock: ZoneClock, nowMs: number): Cell[] {
  const described: { readonly [Key in FeedDimension]: Cell } = {
    date: new Date(clock.startOf(clock.dayOf(nowMs))),
    campaign_id: notApplicable,
    campaign: notApplicable,
    stage: notApplicable,
    creator_id: notApplicable,
    creator: unattributed,
    platform: notApplicable,
    tier: notApplicable,
    post_id: notApplicable,
    collab_type: notApplicable,
    scenario: notApplicable,
    touchpoint: 'post',
    evidence: notApplicable,
    timing: notApplicable,
    data_kind: 'real',
    feed_version: feedVersion,
    updated_at: new Date(nowMs),
  };
  return lookerTab.columns.map((column) => ('from' in column ? 0 : described[column.key]));
}
