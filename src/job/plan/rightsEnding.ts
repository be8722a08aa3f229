import { firstDayOf, monthOfDay } from '../../ground/time/calendarMonth';
import type { Row } from '../../workbook/schema/row';

/**
 * Whose right to reuse ends before next month is over, and on which day first. It lowers no post's value: what
 * is counted of a post are its own conversions.
 *
 * @param creatorOf the creator of each post
 * @param today day number
 * @returns day numbers by creator
 */
export function rightsEnding(
  assets: readonly Pick<Row<'Assets'>, 'post_id' | 'rights_until'>[],
  creatorOf: ReadonlyMap<string, string>,
  today: number,
): Map<string, number> {
  const end = firstDayOf(monthOfDay(today) + 2);
  const ending = new Map<string, number>();
  for (const { post_id, rights_until: until } of assets) {
    const creator = creatorOf.get(post_id);
    if (creator === undefined || until === null || until < today || until >= end) continue;
    ending.set(creator, Math.min(until, ending.get(creator) ?? until));
  }
  return ending;
}
