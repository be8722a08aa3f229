import { dayMs } from '../../ground/time/calendarDay';
import { firstDayOf, monthOfDay } from '../../ground/time/calendarMonth';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { Table } from '../../workbook/read/table';
import { textAt } from '../looker/slotLabels';

/** What the windows of posts are told from. */
export interface WindowMaterial {
  readonly posts: Table<'Posts'>;
  readonly campaigns: Table<'Campaigns'>;
  /** the window of campaigns that name none */
  readonly windowDays: number;
  readonly clock: Pick<ZoneClock, 'dayOf'>;
}

/**
 * From which day on a month can be counted: it is over, and so is the window of every post of it.
 *
 * @param month months since year 0
 * @returns a day number
 */
export function countedFrom(material: WindowMaterial, month: number): number {
  const { posts, clock } = material;
  const windows = windowsOf(material);
  const publishedAt = posts.number('published_at');
  let last = firstDayOf(month + 1);
  for (let row = 0; row < posts.rowCount; row++) {
    const at = publishedAt[row] as number;
    if (!Number.isFinite(at) || monthOfDay(clock.dayOf(at)) !== month) continue;
    const days = windows.get(textAt(posts, 'campaign_id', row)) ?? material.windowDays;
    // The window ends at the hour of the post: the day after is free of it.
    last = Math.max(last, clock.dayOf(at + days * dayMs) + 1);
  }
  return last;
}

function windowsOf({ campaigns }: WindowMaterial): Map<string, number> {
  const days = campaigns.number('window_days');
  const windows = new Map<string, number>();
  for (let row = 0; row < campaigns.rowCount; row++) {
    const own = days[row] ?? Number.NaN;
    if (own > 0) windows.set(textAt(campaigns, 'campaign_id', row), own);
  }
  return windows;
}
