import { feedColumnAt } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';

/** Puts further rows among those of the feed: by date, campaign, creator and post. */
export function mergedFeedRows(feed: Cell[][], further: readonly Cell[][]): Cell[][] {
  if (further.length === 0) return feed;
  return [...feed, ...further]
    .map((row, place) => ({ row, place }))
    .sort((a, b) => byPlace(a.row, b.row) || a.place - b.place)
    .map(({ row }) => row);
}

const sortKeys = ['date', 'campaign_id', 'creator_id', 'post_id'] as const;

function byPlace(a: readonly Cell[], b: readonly Cell[]): number {
  for (const key of sortKeys) {
    const left = sortable(a[feedColumnAt[key]]);
    const right = sortable(b[feedColumnAt[key]]);
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Dates by their moment, rows without one at the end. */
function sortable(cell: Cell | undefined): number | string {
  if (cell instanceof Date) return cell.getTime();
  return cell === '' || cell === undefined ? Number.MAX_SAFE_INTEGER : String(cell);
}
