import { feedRowKeys } from '../../workbook/feed/placeKeys';
import { feedsTab } from '../../workbook/schema/tabs/feedsTab';
import { postAddressKey } from '../known/postAddress';
import type { FilledTab, RecordValue } from '../record';

/**
 * Who is right when a cell is filled already: `source` = the import (a shop knows its refunds),
 * `fill` = the cell (people's own entries stay), `raise` = the larger number (running totals).
 */
export type MergePolicy = 'source' | 'fill' | 'raise';

/** How records of a tab find their row and change it. */
export interface MergeRules {
  /** The names under which a row is known; two rows with one in common are the same row. */
  keys(values: { readonly [column: string]: RecordValue }): readonly string[];
  readonly policies: { readonly [column: string]: MergePolicy };
}

const counts = {
  impressions: 'source',
  reach: 'source',
  views: 'source',
  likes: 'source',
  comments: 'source',
  saves: 'source',
  shares: 'source',
} as const;

const byColumns =
  (...columns: readonly string[]): MergeRules['keys'] =>
  (values) => {
    const texts = columns.map((column) => String(values[column] ?? '').trim());
    return texts.some((text) => text === '') ? [] : [JSON.stringify(texts)];
  };

/** What an order is worth and where it stands is decided by its times: see `mergedOrder`. */
export const mergeRules: { readonly [tab in FilledTab]: MergeRules } = {
  Conversions: { keys: byColumns('conversion_id'), policies: {} },
  Posts: {
    keys: (values) => {
      const url = String(values.url ?? '').trim();
      const address = url === '' ? [] : [`address ${postAddressKey(url)}`];
      return [...byColumns('post_id')(values), ...address];
    },
    policies: { ...counts, clicks: 'raise' },
  },
  Assets: {
    keys: byColumns('asset_id'),
    policies: { impressions: 'raise', reach: 'raise', added_cost: 'raise' },
  },
  Snapshots: {
    keys: byColumns('creator_id', 'taken_on'),
    policies: { followers: 'source', following: 'source', posts_count: 'source' },
  },
  Comments: {
    keys: (values) => [
      JSON.stringify(
        ['creator_id', 'post_id', 'author', 'text'].map((column) =>
          String(values[column] ?? '').trim(),
        ),
      ),
    ],
    policies: {},
  },
  Creators: {
    keys: byColumns('creator_id'),
    policies: { followers: 'source', following: 'source', posts_count: 'source' },
  },
  Campaigns: { keys: byColumns('campaign_id'), policies: {} },
  Links: { keys: byColumns('link_id'), policies: {} },
  Reported: {
    keys: byColumns('report_id'),
    policies: { clicks: 'source', leads: 'source', orders: 'source', revenue: 'source' },
  },
  Feeds: {
    keys: (values) => [
      JSON.stringify(feedRowKeys.map((column) => String(values[column] ?? '').trim())),
    ],
    policies: Object.fromEntries(feedsTab.columns.map(({ key }) => [key, 'source'] as const)),
  },
};
