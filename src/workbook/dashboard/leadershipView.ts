import { dayMs } from '../../ground/time/calendarDay';
import type { Table } from '../read/table';
import { type CountedMoney, countedOf } from './countedOf';
import { bubblesOf, type CreatorStanding, creatorStandings } from './creatorStandings';
import { type DecisionGroup, decisionGroups } from './decisionGroups';
import { type Freshness, freshnessOf } from './freshnessOf';
import { type Funnel, funnelOf } from './funnelOf';
import {
  campaignActions,
  campaignStandings,
  type GroupStanding,
  totalStanding,
} from './groupStandings';
import { latestPeriod, type Period, periodBefore } from './period';
import { type Scorecard, scorecardsOf } from './scorecards';
import { sumWithin } from './sumWithin';
import { type WeekFigures, weeklyFigures } from './weeklyFigures';

/** Everything the leadership page shows; plain data, so that it crosses to the page as JSON. */
export interface LeadershipView {
  readonly freshness: Freshness;
  /** First and last day of the period and of the one before it, as day numbers. */
  readonly period: Period;
  readonly before: Period;
  /** The last day with data where it is well before the run's day; null while data is fresh. */
  readonly dataEndsOn: number | null;
  /** What could not be measured and what to do, where it exceeds what is credited; '' otherwise. */
  readonly notMeasured: string;
  readonly scorecards: readonly Scorecard[];
  /** What CPA and ROMI count of the period's spend; null when they count it all. */
  readonly counted: CountedMoney | null;
  /** Orders of the period that nobody is credited with: too late, too early or without proof. */
  readonly otherOrders: number | null;
  /** The last twelve weeks, oldest first. */
  readonly weeks: readonly WeekFigures[];
  readonly funnel: Funnel;
  /** Best ROMI first. */
  readonly creators: readonly CreatorStanding[];
  readonly bubbles: readonly CreatorStanding[];
  /** Creators by what to do about them. */
  readonly decisions: readonly DecisionGroup[];
  readonly campaigns: readonly GroupStanding[];
  readonly total: GroupStanding | null;
}

const PERIOD_DAYS = 28;
const WEEKS_SHOWN = 12;
/** Days without any data that a weekend and a slow day explain. */
const FRESH_DAYS = 3;

/**
 * Sums the Looker tab up for a leader: a period of 28 days that ends on the last day with data or on the run's day,
 * beside the 28 days before it; creators over all time, with the Scoreboard's ranges and verdicts.
 *
 * @param looker the Looker tab as the job wrote it
 * @param scoreboard the Scoreboard tab as the job wrote it
 * @param dayOf the day number of an instant on the spreadsheet's clock; UTC's when left out
 */
export function leadershipView(
  looker: Table<'Looker'>,
  scoreboard: Table<'Scoreboard'>,
  dayOf: (instantMs: number) => number = (instantMs) => Math.floor(instantMs / dayMs),
): LeadershipView {
  const freshness = freshnessOf(looker);
  const { updatedAtMs } = freshness;
  const runDay = updatedAtMs === null ? null : dayOf(updatedAtMs);
  const days = looker.number('date');
  const period = latestPeriod(days, PERIOD_DAYS, runDay ?? Number.POSITIVE_INFINITY);
  const before = periodBefore(period);
  const creators = creatorStandings(scoreboard);
  const total = totalStanding(scoreboard);
  const actions = campaignActions(scoreboard);
  return {
    freshness,
    period,
    before,
    dataEndsOn: endOfStaleData(period, runDay),
    notMeasured: total?.notMeasured ?? '',
    scorecards: scorecardsOf(looker, actions, period, before),
    counted: countedOf(looker, period),
    otherOrders: sumWithin(looker, 'other_orders', period),
    weeks: weeklyFigures(looker, period.lastDay, WEEKS_SHOWN),
    funnel: funnelOf(looker, period),
    creators,
    bubbles: bubblesOf(creators),
    decisions: decisionGroups(creators),
    campaigns: campaignStandings(scoreboard),
    total,
  };
}

function endOfStaleData({ firstDay, lastDay }: Period, runDay: number | null): number | null {
  if (runDay === null || lastDay < firstDay) return null;
  return runDay - lastDay > FRESH_DAYS ? lastDay : null;
}
