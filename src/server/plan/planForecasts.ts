import { forecastRecord, isClosing } from '../../domain/plan/forecast/forecastRecord';
import type { PacingState } from '../../domain/plan/forecast/pacing';
import { keyOfText } from '../../ground/text/keyOfText';
import { dayText } from '../../ground/time/calendarDay';
import { paceTexts } from '../../messages/paceTexts';
import type { PlanForecast, PlanOpening } from '../../shared/planOpening';
import { records } from '../../workbook/read/records';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** The last forecast of every campaign that has not ended, and how good earlier ones were. */
export function planForecasts(workbook: OpenWorkbook): Pick<PlanOpening, 'forecasts' | 'record'> {
  const frozen = frozenForecasts(workbook);
  return { forecasts: latestForecasts(workbook, frozen), record: forecastRecord(frozen) };
}

function frozenForecasts(workbook: OpenWorkbook) {
  return records(workbook.table('Forecasts')).flatMap((row) => {
    const { day, campaign_id, p10, p50, p90, seen } = row;
    const isWhole = day !== null && p10 !== null && p50 !== null && p90 !== null && seen !== null;
    if (!isWhole) return [];
    const outlook = {
      goal: row.goal,
      goalChance: row.goal_chance,
      breakEvenChance: row.break_even_chance,
      pace: paceOf(row.pace ?? ''),
    };
    return [{ day, campaignId: campaign_id ?? '', p10, p50, p90, seen, ...outlook }];
  });
}

function latestForecasts(
  workbook: OpenWorkbook,
  forecasts: ReturnType<typeof frozenForecasts>,
): PlanForecast[] {
  const campaigns = records(workbook.table('Campaigns'));
  const names = new Map(campaigns.map(({ campaign_id, name }) => [campaign_id, name]));
  const latest = new Map(
    [...forecasts].sort((a, b) => a.day - b.day).map((each) => [each.campaignId, each]),
  );
  return [...latest.values()]
    .filter((each) => !isClosing(each))
    .map(({ campaignId, day, ...forecast }) => ({
      campaignId,
      name: names.get(campaignId) ?? campaignId,
      day: dayText(day),
      ...forecast,
    }));
}

/** The tab speaks the file's language; a person may type over it. */
function paceOf(text: string): PacingState | null {
  return keyOfText(paceTexts, text) ?? null;
}
