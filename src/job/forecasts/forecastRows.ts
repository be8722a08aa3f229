import { chanceCell } from '../../domain/judgement/shownChance';
import { paceTexts } from '../../messages/paceTexts';
import { readTab } from '../../workbook/read/readTab';
import { records } from '../../workbook/read/records';
import type { NewRow } from '../../workbook/schema/row';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import type { Cells } from '../workbook';
import { campaignForecasts, type ForecastMaterial } from './campaignForecasts';

/**
 * The Forecasts tab: one row a day for every running campaign, and one for its end. Rows of other days stand as they were
 * written, so that they can be checked once a campaign has ended; another run of the same day replaces
 * that day's.
 *
 * @param earlier the tab as it stands; undefined when there is none
 */
export function forecastRows(material: ForecastMaterial, earlier: Cells | undefined): Cell[][] {
  const { reading, issues, settings } = material.workbook;
  const ids = reading.idTexts('campaign_id');
  const today = reading.clock.dayOf(material.nowMs);
  const kept = earlier ? records(readTab('Forecasts', earlier, reading, issues)) : [];
  const rows: NewRow<'Forecasts'>[] = kept.filter(({ day }) => day !== null && day !== today);
  const last = new Map(rows.sort(byDay).map((row) => [row.campaign_id, row]));
  const asked = campaignForecasts(
    material,
    (campaign, isRunning) => isRunning || last.has(ids[campaign] ?? ''),
  );
  for (const { campaign, isRunning, forecast, ...outlook } of asked) {
    const { p10, p50, p90, seen } = forecast;
    const campaignId = ids[campaign] ?? '';
    if (!isRunning && !needsClosing(last.get(campaignId), seen)) continue;
    rows.push({
      day: today,
      campaign_id: campaignId,
      ...{ p10, p50, p90, seen },
      goal: outlook.goal ?? null,
      goal_chance: chanceCell(outlook.goalChance) ?? null,
      break_even_chance: chanceCell(outlook.breakEvenChance) ?? null,
      pace: isRunning ? paceTexts[outlook.pace][settings.language] : null,
    });
  }
  return rowsFor('Forecasts', rows.sort(byDay), reading.clock);
}

/** Whether an ended campaign was forecast and its end does not stand yet. */
function needsClosing(last: NewRow<'Forecasts'> | undefined, end: number): boolean {
  return last !== undefined && !(last.seen === end && last.p10 === end && last.p90 === end);
}

function byDay(a: NewRow<'Forecasts'>, b: NewRow<'Forecasts'>): number {
  if (a.day !== b.day) return (a.day ?? 0) - (b.day ?? 0);
  return (a.campaign_id ?? '') < (b.campaign_id ?? '') ? -1 : 1;
}
