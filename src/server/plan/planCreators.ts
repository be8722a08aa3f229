import { fitScore } from '../../domain/brief/fitScore';
import { median } from '../../domain/fraud/quantile';
import type { PastMonth } from '../../domain/plan/budget/budgetCreator';
import { dayText } from '../../ground/time/calendarDay';
import { textAt } from '../../job/looker/slotLabels';
import type { CalendarMonth } from '../../job/plan/creatorMonths';
import { deliveredRates } from '../../job/plan/deliveredRates';
import { rightsEnding } from '../../job/plan/rightsEnding';
import { postSpend } from '../../job/postMeasures';
import type { PlanCreator } from '../../shared/planOpening';
import { records } from '../../workbook/read/records';
import type { Row } from '../../workbook/schema/row';
import type { Settings } from '../../workbook/schema/settings';
import { verdictWordOf } from '../endpoints/resultFacts';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** When a plan is made, and what is known by then. */
export interface PlanMoment {
  readonly nowMs: number;
  readonly settings: Settings;
  readonly months: ReadonlyMap<string, readonly CalendarMonth[]>;
}

/** Every creator of the Scoreboard as a plan knows her. */
export function planCreators(
  workbook: OpenWorkbook,
  scoreboard: readonly Row<'Scoreboard'>[],
  { nowMs, settings, months }: PlanMoment,
): PlanCreator[] {
  const costs = postCosts(workbook, settings);
  const fits = fitOf(records(workbook.table('Creators')));
  const today = workbook.reading.clock.dayOf(nowMs);
  const ending = rightsEnding(records(workbook.table('Assets')), creatorOfPosts(workbook), today);
  const delivered = deliveredRates(
    records(workbook.table('Collaborations')),
    records(workbook.table('Deliverables')),
    today,
  );
  return scoreboard
    .filter(({ scope }) => scope === 'creator')
    .map((row): PlanCreator => {
      const creatorId = row.creator_id ?? '';
      const isMeasured = row.counted_spend !== null && row.conversions !== null;
      return {
        creatorId,
        name: row.creator ?? creatorId,
        costPerPost: median(costs.get(creatorId) ?? []) ?? null,
        cost: row.counted_spend,
        conversions: row.conversions,
        posts: row.posts ?? 0,
        months: isMeasured ? (months.get(creatorId) ?? []).map(pastMonth) : [],
        word: verdictWordOf(row.verdict ?? ''),
        signals: row.signals,
        deliveredRate: delivered.get(creatorId) ?? 1,
        fit: fits.get(creatorId) ?? 0,
        rightsEndOn: dayOrBlank(ending.get(creatorId)),
      };
    });
}

function dayOrBlank(day: number | undefined): string {
  return day === undefined ? '' : dayText(day);
}

function creatorOfPosts(workbook: OpenWorkbook): Map<string, string> {
  const posts = workbook.table('Posts');
  return new Map(
    Array.from({ length: posts.rowCount }, (_, row) => [
      textAt(posts, 'post_id', row),
      textAt(posts, 'creator_id', row),
    ]),
  );
}

function pastMonth({ posts, cost, conversions }: CalendarMonth): PastMonth {
  return { posts, cost, conversions };
}

/** What every post with a cost has cost, by creator. */
function postCosts(workbook: OpenWorkbook, { hourly_rate }: Settings): Map<string, number[]> {
  const posts = workbook.table('Posts');
  const spend = postSpend(posts, hourly_rate);
  const costs = new Map<string, number[]>();
  for (let row = 0; row < posts.rowCount; row++) {
    const cost = spend[row] ?? 0;
    const creator = textAt(posts, 'creator_id', row);
    if (cost > 0) costs.set(creator, [...(costs.get(creator) ?? []), cost]);
  }
  return costs;
}

/** Fit from 0 to 1 of those for whom it was looked at. */
function fitOf(creators: readonly Row<'Creators'>[]): Map<string, number> {
  const fits = new Map<string, number>();
  for (const row of creators) {
    const parts = [row.on_topic, row.audience_match, row.meaningful_replies] as const;
    if (parts.every((part) => part === null) && row.shares_numbers === null) continue;
    const [topic, audience, replies] = parts.map((part) => Math.min(1, Math.max(0, part ?? 0)));
    const score = fitScore(topic ?? 0, audience ?? 0, replies ?? 0, row.shares_numbers === true);
    fits.set(row.creator_id, score / 100);
  }
  return fits;
}
