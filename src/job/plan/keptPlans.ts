import type { KeptPlan } from '../../domain/plan/budget/planOutcome';
import { monthOfDay } from '../../ground/time/calendarMonth';
import type { Row } from '../../workbook/schema/row';

/** The plan of each month, by months since year 0: its rows added up, the range as its newest row says it. */
export function keptPlans(rows: readonly Row<'Plans'>[]): Map<number, KeptPlan> {
  const byMonth = new Map<number, Row<'Plans'>[]>();
  for (const row of rows) {
    const month = monthOfDay(row.month);
    byMonth.set(month, [...(byMonth.get(month) ?? []), row]);
  }
  const sorted = [...byMonth].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([month, own]) => [month, planOf(own)]));
}

function planOf(rows: readonly Row<'Plans'>[]): KeptPlan {
  const sum = (key: 'posts' | 'money') => rows.reduce((all, row) => all + (row[key] ?? 0), 0);
  const newestFirst = [...rows].sort((a, b) => (b.made_at ?? 0) - (a.made_at ?? 0));
  const newest = (key: 'month_low' | 'month_high' | 'margin') =>
    newestFirst.find((row) => row[key] !== null)?.[key] ?? undefined;
  return {
    posts: sum('posts'),
    money: sum('money'),
    low: newest('month_low'),
    high: newest('month_high'),
    margin: newest('margin'),
  };
}
