import { salesPace } from '../../job/plan/salesPace';
import type { PlanOpening } from '../../shared/planOpening';
import { latestPeriod } from '../../workbook/dashboard/period';
import { sumWithin } from '../../workbook/dashboard/sumWithin';
import { records } from '../../workbook/read/records';
import type { Row } from '../../workbook/schema/row';
import type { Settings } from '../../workbook/schema/settings';
import { marginPerAction } from '../endpoints/planBasis';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { planCreators } from './planCreators';
import { planForecasts } from './planForecasts';

const PERIOD_DAYS = 28;

/** What next month's money starts from: the last run's figures, one read a tab. */
export function planOpening(
  workbook: OpenWorkbook,
  settings: Settings,
  nowMs: number,
): PlanOpening {
  const scoreboard = records(workbook.table('Scoreboard'));
  const total = scoreboard.find(({ scope }) => scope === 'total');
  const looker = workbook.table('Looker');
  const today = workbook.reading.clock.dayOf(nowMs);
  const period = latestPeriod(looker.number('date'), PERIOD_DAYS, today);
  const spent = sumWithin(looker, 'spend', period) ?? 0;
  return {
    creators: planCreators(workbook, scoreboard, { nowMs, settings }),
    marginPerAction: marginOf(total),
    budget: settings.month_budget,
    usualBudget: spent > 0 ? spent : null,
    ...planForecasts(workbook),
    sales: salesPace(looker, today),
    estimates: total?.estimates ?? '',
  };
}

/** Of orders their margin; of leads it is what they are worth. */
function marginOf(total: Row<'Scoreboard'> | undefined): number | null {
  if (total === undefined) return null;
  const { conversions, action, romi, counted_spend } = total;
  if (action !== 'lead') return marginPerAction(total);
  if (!conversions || conversions <= 0 || romi === null || counted_spend === null) return null;
  const value = counted_spend * (1 + romi);
  return value > 0 ? value / conversions : null;
}
