import { weekdayOf } from '../../ground/time/calendarDay';
import type { Table } from '../read/table';
import { sumWithin } from './sumWithin';

/** Spend and margin of one week; weeks start on Monday (ISO 8601). */
export interface WeekFigures {
  readonly startsOn: number;
  readonly spend: number;
  /** Null when there were orders and the margin of none is known. */
  readonly margin: number | null;
  /** The week has days to come after the last day with data. */
  readonly isPartial: boolean;
}

/** The weeks up to the one that holds `lastDay`, oldest first; a week without rows counts zero. */
export function weeklyFigures(
  looker: Table<'Looker'>,
  lastDay: number,
  weeks: number,
): WeekFigures[] {
  const lastMonday = lastDay - weekdayOf(lastDay);
  return Array.from({ length: weeks }, (_, index) => {
    const startsOn = lastMonday - 7 * (weeks - 1 - index);
    const week = { firstDay: startsOn, lastDay: startsOn + 6 };
    const isUnknown = (sumWithin(looker, 'orders', week) ?? 0) > 0;
    return {
      startsOn,
      spend: sumWithin(looker, 'spend', week) ?? 0,
      margin: sumWithin(looker, 'margin', week) ?? (isUnknown ? null : 0),
      isPartial: week.lastDay > lastDay,
    };
  });
}
