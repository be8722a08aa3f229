import { quantile } from '../../domain/fraud/quantile';
import { verdictWords } from '../../domain/judgement/verdictWord';
import { forecastRecord, isClosing } from '../../domain/plan/forecast/forecastRecord';
import { dayText } from '../../ground/time/calendarDay';
import { postSpend } from '../../job/postMeasures';
import { judgementTexts } from '../../messages/judgementTexts';
import type { PlanCreator, PlanForecast, PlanOpening } from '../../shared/planOpening';
import { records } from '../../workbook/read/records';
import type { Row } from '../../workbook/schema/row';
import { fileSettings } from '../fileSettings';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';

/** What the Plan panel starts next month's money from: the last run's figures, one read a tab. */
export function openPlan(): PlanOpening {
  const workbook = openWorkbook();
  const scoreboard = records(workbook.table('Scoreboard'));
  const forecasts = frozenForecasts(workbook);
  return {
    creators: planCreators(workbook, scoreboard),
    marginPerAction: marginOf(scoreboard.find(({ scope }) => scope === 'total')),
    forecasts: latestForecasts(workbook, forecasts),
    record: forecastRecord(forecasts),
  };
}

function planCreators(workbook: OpenWorkbook, scoreboard: readonly Row<'Scoreboard'>[]) {
  const costs = postCosts(workbook);
  return scoreboard
    .filter(({ scope }) => scope === 'creator')
    .map((row): PlanCreator => {
      const creatorId = row.creator_id ?? '';
      const own = (costs.get(creatorId) ?? []).sort((a, b) => a - b);
      return {
        creatorId,
        name: row.creator ?? creatorId,
        costPerPost: quantile(own, 0.5) ?? null,
        cost: row.counted_spend,
        conversions: row.conversions,
        posts: row.posts ?? 0,
        word: wordOf(row.verdict ?? ''),
        signals: row.signals,
      };
    });
}

/** What every post with a cost has cost, by creator. */
function postCosts(workbook: OpenWorkbook): Map<string, number[]> {
  const posts = workbook.table('Posts');
  const spend = postSpend(posts, fileSettings(workbook.sheets).hourly_rate);
  const { codes, texts } = posts.text('creator_id');
  const costs = new Map<string, number[]>();
  for (let row = 0; row < posts.rowCount; row++) {
    const cost = spend[row] ?? 0;
    const creator = texts[codes[row] ?? 0] ?? '';
    if (cost > 0) costs.set(creator, [...(costs.get(creator) ?? []), cost]);
  }
  return costs;
}

/** A person may type over the Scoreboard: other words are no verdict. */
function wordOf(verdict: string): PlanCreator['word'] {
  const isSame = (word: (typeof verdictWords)[number]) =>
    Object.values<string>(judgementTexts.words[word]).includes(verdict);
  return verdictWords.find(isSame) ?? null;
}

/** Unknown where not every order's margin is known. */
function marginOf(total: Row<'Scoreboard'> | undefined): number | null {
  const { margin = null, margin_known = null, conversions = null } = total ?? {};
  if (margin === null || margin_known !== null || conversions === null) return null;
  return conversions > 0 && margin > 0 ? margin / conversions : null;
}

function frozenForecasts(workbook: OpenWorkbook) {
  return records(workbook.table('Forecasts')).flatMap((row) => {
    const { day, campaign_id, p10, p50, p90, seen } = row;
    const isWhole = day !== null && p10 !== null && p50 !== null && p90 !== null && seen !== null;
    return isWhole ? [{ day, campaignId: campaign_id ?? '', p10, p50, p90, seen }] : [];
  });
}

/** The last forecast of every campaign that has not ended. */
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
    .map(({ campaignId, day, seen, p10, p50, p90 }) => ({
      name: names.get(campaignId) ?? campaignId,
      day: dayText(day),
      seen,
      p10,
      p50,
      p90,
    }));
}
