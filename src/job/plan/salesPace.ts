import { isWithin } from '../../workbook/dashboard/period';
import type { Table } from '../../workbook/read/table';

/** How much the shop sells, and what creators are credited with. */
export interface SalesPace {
  /** Orders or leads a week, all of the shop as far as the workbook knows them. */
  readonly perWeek: number;
  /** Credited orders over the others: the lift to expect at most; null without other orders. */
  readonly expectedLift: number | null;
  /** Variance over mean of weekly orders, at least 1; null below eight weeks. */
  readonly dispersion: number | null;
}

const WEEKS = 12;
const FEWEST_WEEKS = 8;

/**
 * The weeks before a day, twelve at most, as far as there are orders.
 *
 * @param today the day of the run, as a day number
 * @param action what the shop counts: orders, or leads where it sells none here
 */
export function salesPace(
  looker: Table<'Looker'>,
  today: number,
  action: 'lead' | 'order' = 'order',
): SalesPace | null {
  const counts = weeklyCounts(looker, today, action);
  const first = counts.findIndex(({ credited, others }) => credited + others > 0);
  const weeks = first < 0 ? [] : counts.slice(first);
  if (weeks.length === 0) return null;
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const totals = weeks.map(({ credited, others }) => credited + others);
  const perWeek = sum(totals) / weeks.length;
  const others = sum(weeks.map((week) => week.others));
  const squares = sum(totals.map((total) => (total - perWeek) ** 2));
  return {
    perWeek,
    expectedLift: others > 0 ? sum(weeks.map(({ credited }) => credited)) / others : null,
    dispersion:
      weeks.length < FEWEST_WEEKS ? null : Math.max(1, squares / (weeks.length - 1) / perWeek),
  };
}

interface WeekCounts {
  credited: number;
  others: number;
}

/** Oldest week first; the run's own day is not over and left out. */
function weeklyCounts(
  looker: Table<'Looker'>,
  today: number,
  action: 'lead' | 'order',
): WeekCounts[] {
  const days = looker.number('date');
  const isLead = action === 'lead';
  const credited = looker.number(isLead ? 'leads' : 'orders');
  const others = looker.number(isLead ? 'other_leads' : 'other_orders');
  const period = { firstDay: today - 7 * WEEKS, lastDay: today - 1 };
  const weeks = Array.from({ length: WEEKS }, (): WeekCounts => ({ credited: 0, others: 0 }));
  for (let row = 0; row < looker.rowCount; row++) {
    const day = days[row] as number;
    const week = weeks[Math.floor((day - period.firstDay) / 7)];
    if (!week || !isWithin(day, period)) continue;
    week.credited += credited[row] || 0;
    week.others += others[row] || 0;
  }
  return weeks;
}
