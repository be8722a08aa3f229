import { creatorMonths } from '../../job/plan/creatorMonths';
import { salesPace } from '../../job/plan/salesPace';
import type { MarginLack, PlanOpening } from '../../shared/planOpening';
import { campaignActions } from '../../workbook/dashboard/groupPerformances';
import { marginPerConversion } from '../../workbook/dashboard/marginPerConversion';
import { latestPeriod } from '../../workbook/dashboard/period';
import type { CampaignActions } from '../../workbook/dashboard/scorecards';
import { sumWithin } from '../../workbook/dashboard/sumWithin';
import { records } from '../../workbook/read/records';
import type { Row } from '../../workbook/schema/row';
import type { Settings } from '../../workbook/schema/settings';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { liftTests } from './liftTests';
import { planCreators } from './planCreators';
import { planForecasts } from './planForecasts';
import { planRecord } from './planRecord';

const PERIOD_DAYS = 28;

/** What next month's money starts from: the last run's figures, one read a tab. */
export function planOpening(
  workbook: OpenWorkbook,
  settings: Settings,
  nowMs: number,
): PlanOpening {
  const scoreboard = records(workbook.table('Scoreboard'));
  const actions = campaignActions(workbook.table('Scoreboard'));
  const total = scoreboard.find(({ scope }) => scope === 'total');
  const looker = workbook.table('Looker');
  const { clock } = workbook.reading;
  const today = clock.dayOf(nowMs);
  const period = latestPeriod(looker.number('date'), PERIOD_DAYS, today);
  const spent = sumWithin(looker, 'spend', period) ?? 0;
  const months = creatorMonths({ looker, posts: workbook.table('Posts'), actions, clock, nowMs });
  const action = total?.action === 'lead' || total?.action === 'order' ? total.action : null;
  return {
    creators: planCreators(workbook, scoreboard, { nowMs, settings, months }),
    action,
    ...marginOf(total, actions),
    budget: settings.month_budget,
    usualBudget: spent > 0 ? spent : null,
    ...planForecasts(workbook),
    plans: planRecord(workbook, settings, months, today),
    tests: liftTests(workbook, today),
    sales: salesPace(looker, today, action ?? 'order'),
    estimates: total?.estimates ?? '',
  };
}

function marginOf(
  total: Row<'Scoreboard'> | undefined,
  actions: CampaignActions,
): { readonly marginPerAction: number | null; readonly marginLack: MarginLack | null } {
  if (new Set(actions.values()).size > 1) {
    return { marginPerAction: null, marginLack: 'actionsDiffer' };
  }
  if (total === undefined) return { marginPerAction: null, marginLack: 'nothingCounted' };
  const { margin, lack } = marginPerConversion(total);
  return { marginPerAction: margin, marginLack: lack };
}
