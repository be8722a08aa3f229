import type { NewRow } from '../workbook/schema/row';
import type { Workbook } from './workbook';

/**
 * Follower counts worth keeping: one for every creator whose count in Creators differs from her last
 * snapshot, so that history grows by itself and a count that nobody has updated is not repeated.
 * Snapshots are only ever added, never changed.
 */
export function newSnapshots(workbook: Workbook, nowMs: number): NewRow<'Snapshots'>[] {
  const { creators, reading } = workbook;
  const known = lastFollowers(workbook);
  const today = reading.clock.dayOf(nowMs);
  const { codes, texts } = creators.text('creator_id');
  const [followers, following, posts] = [
    creators.number('followers'),
    creators.number('following'),
    creators.number('posts_count'),
  ];
  const rows: NewRow<'Snapshots'>[] = [];
  for (let row = 0; row < creators.rowCount; row++) {
    const count = followers[row] as number;
    const creator = codes[row] as number;
    if (Number.isNaN(count) || known.get(creator) === count) continue;
    rows.push({
      creator_id: texts[creator] ?? '',
      taken_on: today,
      followers: count,
      following: orNull(following[row]),
      posts_count: orNull(posts[row]),
    });
  }
  return rows;
}

/** The follower count of each creator's latest snapshot, by creator code. */
function lastFollowers({ snapshots }: Workbook): Map<number, number> {
  const { codes } = snapshots.text('creator_id');
  const days = snapshots.number('taken_on');
  const followers = snapshots.number('followers');
  const latest = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let row = 0; row < snapshots.rowCount; row++) {
    const creator = codes[row] as number;
    const day = days[row] as number;
    if (day < (latest.get(creator) ?? Number.NEGATIVE_INFINITY)) continue;
    latest.set(creator, day);
    counts.set(creator, followers[row] as number);
  }
  return counts;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
