import { dayMs } from '../../ground/time/calendarDay';
import type { Table } from '../read/table';
import { type AttentionCosts, attentionCosts } from './attentionCosts';
import { type AuditResult, auditResult } from './auditResult';
import { type CampaignPlan, campaignPlans } from './campaignPlans';
import { type CountedMoney, countedOf } from './countedOf';
import { bubblesOf, type CreatorPerformance, creatorPerformances } from './creatorPerformances';
import { type DecisionGroup, decisionGroups } from './decisionGroups';
import { type Freshness, freshnessOf } from './freshnessOf';
import { type Funnel, funnelOf } from './funnelOf';
import {
  campaignActions,
  campaignPerformances,
  type GroupPerformance,
  totalPerformance,
} from './groupPerformances';
import { type Headline, headlineOf } from './headline';
import { knownCards, knownFigures, knownFunnel, knownWeeks } from './knownFigures';
import { latestPeriod, type Period, periodBefore } from './period';
import { type ReuseResult, reuseResult } from './reuseResult';
import { type Scorecard, scorecardsOf } from './scorecards';
import { sumWithin } from './sumWithin';
import { type TopPost, topPosts } from './topPosts';
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
  readonly headline: Headline;
  readonly scorecards: readonly Scorecard[];
  /** What CPA and ROMI count of the period's spend; null when they count it all. */
  readonly counted: CountedMoney | null;
  /** Orders of the period that nobody is credited with: too late, too early or without proof. */
  readonly otherOrders: number | null;
  /** The last twelve weeks, oldest first. */
  readonly weeks: readonly WeekFigures[];
  readonly funnel: Funnel;
  /** Surest profit first. */
  readonly creators: readonly CreatorPerformance[];
  readonly bubbles: readonly CreatorPerformance[];
  /** Creators by what to do about them. */
  readonly decisions: readonly DecisionGroup[];
  readonly campaigns: readonly GroupPerformance[];
  readonly total: GroupPerformance | null;
  readonly topPosts: readonly TopPost[];
  /** Campaigns with a plan; empty when the tabs were not at hand. */
  readonly plans: readonly CampaignPlan[];
  readonly attention: AttentionCosts | null;
  readonly reuse: ReuseResult | null;
  /** Null where nobody has been audited. */
  readonly audit: AuditResult | null;
}

/** Tabs beside the feed and the Scoreboard that the page speaks of. */
export interface LeadershipTabs {
  readonly campaigns: Table<'Campaigns'>;
  readonly posts: Table<'Posts'>;
  readonly assets: Table<'Assets'>;
  readonly benchmarks: Table<'Benchmarks'>;
  readonly audit: Table<'Audit'>;
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
 * @param tabs what people entered, for plans, benchmarks and rights; their sections are left out without it
 * @param dayOf the day number of an instant on the spreadsheet's clock; UTC's when left out
 */
export function leadershipView(
  looker: Table<'Looker'>,
  scoreboard: Table<'Scoreboard'>,
  dayOf: (instantMs: number) => number = (instantMs) => Math.floor(instantMs / dayMs),
  tabs?: LeadershipTabs,
): LeadershipView {
  const freshness = freshnessOf(looker);
  const { updatedAtMs } = freshness;
  const runDay = updatedAtMs === null ? null : dayOf(updatedAtMs);
  const days = looker.number('date');
  const period = latestPeriod(days, PERIOD_DAYS, runDay ?? Number.POSITIVE_INFINITY);
  const before = periodBefore(period);
  const creators = creatorPerformances(scoreboard);
  const total = totalPerformance(scoreboard);
  const actions = campaignActions(scoreboard);
  const known = knownFigures(looker, actions, total);
  const scorecards = knownCards(scorecardsOf(looker, actions, period, before), known);
  return {
    freshness,
    period,
    before,
    dataEndsOn: endOfStaleData(period, runDay),
    notMeasured: total?.notMeasured ?? '',
    headline: headlineOf(scorecards, creators, known.isTooEarly),
    scorecards,
    counted: countedOf(looker, period),
    otherOrders: sumWithin(looker, 'other_orders', period),
    weeks: knownWeeks(weeklyFigures(looker, period.lastDay, WEEKS_SHOWN), known),
    funnel: knownFunnel(funnelOf(looker, period), known),
    creators,
    bubbles: bubblesOf(creators),
    decisions: decisionGroups(creators),
    campaigns: campaignPerformances(scoreboard),
    total,
    topPosts: topPosts(looker, actions),
    ...besides({ looker, period, total, creators }, tabs, updatedAtMs, runDay),
  };
}

/** What the parts below take from the feed and the Scoreboard. */
interface FeedParts {
  readonly looker: Table<'Looker'>;
  readonly period: Period;
  readonly total: GroupPerformance | null;
  readonly creators: readonly CreatorPerformance[];
}

/** The parts that need what people entered. */
function besides(
  { looker, period, total, creators }: FeedParts,
  tabs: LeadershipTabs | undefined,
  updatedAtMs: number | null,
  runDay: number | null,
): Pick<LeadershipView, 'plans' | 'attention' | 'reuse' | 'audit'> {
  if (!tabs || updatedAtMs === null || runDay === null) {
    return { plans: [], attention: null, reuse: null, audit: null };
  }
  const { campaigns, posts, assets, benchmarks, audit } = tabs;
  return {
    plans: campaignPlans(campaigns, posts, looker, runDay, updatedAtMs),
    attention: attentionCosts(looker, benchmarks, period, creators),
    reuse: reuseResult(assets, total?.reuseValue ?? null, total?.unusedAssets ?? 0, runDay),
    audit: auditResult(audit),
  };
}

function endOfStaleData({ firstDay, lastDay }: Period, runDay: number | null): number | null {
  if (runDay === null || lastDay < firstDay) return null;
  return runDay - lastDay > FRESH_DAYS ? lastDay : null;
}
