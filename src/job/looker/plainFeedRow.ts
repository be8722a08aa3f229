import {
  feedColumnAt,
  feedVersion,
  feedWidth,
  measureColumns,
} from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';
import type { PlaceSlots } from './placeSlots';
import { slotDimensions, slotLabeller } from './slotLabels';

/** A place in the feed beside the slots of its events; codes, 0 = none. */
export interface FeedPlace {
  /** Day number. */
  readonly day: number;
  readonly campaign: number;
  readonly creator: number;
  readonly post: number;
}

/** A row of the feed on a day and place of its own, before anything is added: zeros and blanks. */
export function plainFeedRow(
  workbook: Workbook,
  directory: Directory,
  { day, campaign, creator, post }: FeedPlace,
  nowMs: number,
): Cell[] {
  const row = new Array<Cell>(feedWidth).fill('');
  const labels = slotLabeller(workbook, directory, slotOf(campaign, creator, post))(0);
  for (const key of slotDimensions) row[feedColumnAt[key]] = labels[key];
  row[feedColumnAt.date] = new Date(workbook.reading.clock.startOf(day));
  row[feedColumnAt.touchpoint] = 'post';
  row[feedColumnAt.feed_version] = feedVersion;
  row[feedColumnAt.updated_at] = new Date(nowMs);
  for (const column of measureColumns) {
    row[feedColumnAt[column.key]] = 'isBlankElsewhere' in column ? '' : 0;
  }
  return row;
}

/** A place of its own, so that labels can be made for it. */
function slotOf(campaign: number, creator: number, post: number): PlaceSlots {
  const none = new Int32Array(0);
  return {
    count: 1,
    campaigns: Int32Array.of(campaign),
    creators: Int32Array.of(creator),
    posts: Int32Array.of(post),
    ofPost: none,
    ofAsset: none,
    ofConversion: none,
    nobody: 0,
  };
}
