import { type KeptPlan, type MonthTotals, planOutcome } from '../../domain/plan/budget/planOutcome';
import { dayText } from '../../ground/time/calendarDay';
import { monthText } from '../../ground/time/calendarMonth';
import { countedFrom } from '../../job/plan/countedFrom';
import type { CalendarMonth } from '../../job/plan/creatorMonths';
import { keptPlans } from '../../job/plan/keptPlans';
import type { PlannedMonth } from '../../shared/planOpening';
import { records } from '../../workbook/read/records';
import type { Settings } from '../../workbook/schema/settings';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** Every month with a kept plan, oldest first, beside what came of it once it can be counted. */
export function planRecord(
  workbook: OpenWorkbook,
  { window_days }: Settings,
  months: ReadonlyMap<string, readonly CalendarMonth[]>,
  today: number,
): PlannedMonth[] {
  const { clock } = workbook.reading;
  const plans = keptPlans(records(workbook.table('Plans')));
  if (plans.size === 0) return [];
  const posts = workbook.table('Posts');
  const campaigns = workbook.table('Campaigns');
  const windows = { posts, campaigns, windowDays: window_days, clock };
  return [...plans].map(([month, plan]) => {
    const from = countedFrom(windows, month);
    return {
      month: monthText(month),
      ...{ posts: plan.posts, money: plan.money },
      ...{ low: plan.low ?? null, high: plan.high ?? null },
      countedFrom: dayText(from),
      outcome: today < from ? null : outcomeOf(plan, totalsOf(months, month)),
    };
  });
}

function outcomeOf(plan: KeptPlan, totals: MonthTotals): PlannedMonth['outcome'] {
  const { profit = null, isInside = null, ...rest } = planOutcome(plan, totals);
  return { ...rest, profit, isInside };
}

function totalsOf(
  months: ReadonlyMap<string, readonly CalendarMonth[]>,
  month: number,
): MonthTotals {
  const own = [...months.values()].flatMap((all) => all.filter((each) => each.month === month));
  const sum = (key: keyof MonthTotals) => own.reduce((all, each) => all + each[key], 0);
  return {
    posts: sum('posts'),
    spend: sum('spend'),
    cost: sum('cost'),
    conversions: sum('conversions'),
  };
}
