import { median } from '../fraud/quantile';

/** Followers of the brand on a day. */
export interface FollowerCount {
  /** Day number. */
  readonly day: number;
  readonly followers: number;
}

/** Followers gained while a campaign ran, beside what is usual. */
export interface GrowthBeside {
  /** From the last count before the campaign to the last one within it. */
  readonly gained: number;
  readonly days: number;
  /** Median gain of a quiet week; undefined with fewer than three of them. */
  readonly usualPerWeek: number | undefined;
  /** Gained less what is usual in so many days; undefined when that is unknown. */
  readonly beyondUsual: number | undefined;
}

const quietWeeks = 8;
const fewestQuietWeeks = 3;
const weekDays = 7;

/**
 * How the brand grew beside a campaign: growth in it, and the median weekly growth of the eight quiet weeks
 * before it. It stands alongside, and is never said to be caused.
 *
 * @param counts of one platform
 * @param startsOn first day of the campaign; `endsOn` its last one or today
 * @returns undefined without a count up to the start and one within the campaign
 */
export function followerGrowth(
  counts: readonly FollowerCount[],
  startsOn: number,
  endsOn: number,
): GrowthBeside | undefined {
  const sorted = [...counts].sort((a, b) => a.day - b.day);
  const before = sorted.filter(({ day }) => day <= startsOn);
  const start = before[before.length - 1];
  const within = sorted.filter(({ day }) => day > startsOn && day <= endsOn);
  const end = within[within.length - 1];
  if (start === undefined || end === undefined) return undefined;
  const gained = end.followers - start.followers;
  const days = end.day - start.day;
  const usualPerWeek = usualGrowth(before);
  return {
    gained,
    days,
    usualPerWeek,
    beyondUsual: usualPerWeek === undefined ? undefined : gained - (usualPerWeek * days) / weekDays,
  };
}

/** The median weekly gain between counts of the eight weeks up to the last one. */
function usualGrowth(counts: readonly FollowerCount[]): number | undefined {
  const last = counts[counts.length - 1];
  if (last === undefined) return undefined;
  const weeks: number[] = [];
  for (let week = 0; week < quietWeeks; week++) {
    const to = followersOn(counts, last.day - week * weekDays);
    const from = followersOn(counts, last.day - (week + 1) * weekDays);
    if (to !== undefined && from !== undefined) weeks.push(to - from);
  }
  return weeks.length < fewestQuietWeeks ? undefined : median(weeks);
}

/** Followers on a day between two counts, on the straight line between them; undefined outside. */
function followersOn(counts: readonly FollowerCount[], day: number): number | undefined {
  const after = counts.find((count) => count.day >= day);
  const before = [...counts].reverse().find((count) => count.day <= day);
  if (after === undefined || before === undefined) return undefined;
  if (after.day === before.day) return after.followers;
  const share = (day - before.day) / (after.day - before.day);
  return before.followers + share * (after.followers - before.followers);
}
