import { isInputError } from '../../domain/inputError';
import {
  type CampaignForecast,
  campaignForecast,
  type ForecastPost,
} from '../../domain/plan/forecast/campaignForecast';
import { goalCount } from '../../domain/plan/forecast/goalCount';
import { chanceToReach, type PacingState, pacing } from '../../domain/plan/forecast/pacing';
import { dayMs } from '../../ground/time/calendarDay';
import type { AssignmentMaterial } from '../assignments/assignmentMaterial';
import { combinedAssignments } from '../assignments/combinedAssignments';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import { type CampaignTerms, campaignTerms } from '../campaignTerms';
import { textAt } from '../looker/slotLabels';
import { overdueDeliverables } from './overdueDeliverables';

/** What forecasts are drawn from. */
export interface ForecastMaterial extends AssignmentMaterial {
  readonly assignments: WorkbookAssignments;
}

/** Where one campaign will end, by what is known now. */
export interface CampaignEnd {
  readonly campaign: number;
  /** a post is planned or its window is open; else the forecast is the end itself */
  readonly isRunning: boolean;
  readonly forecast: CampaignForecast;
  /** Conversions wanted; undefined where nobody said. */
  readonly goal: number | undefined;
  /** Shares of simulated ends that reach the goal, and that bring back what the posts cost. */
  readonly goalChance: number | undefined;
  readonly breakEvenChance: number | undefined;
  readonly pace: PacingState;
}

/** A campaign's posts whose conversions can be counted, and their forecast. */
interface Forecasted {
  readonly campaign: number;
  readonly posts: readonly ForecastPost[];
  readonly forecast: CampaignForecast;
  /** Share of each post's conversions that should have come by now. */
  readonly shares: readonly number[];
}

/**
 * The forecast of every campaign, running or ended, that is asked for. Posts of creators who cannot be measured
 * are no part of it, nor are campaigns measured by reports.
 */
export function campaignForecasts(
  material: ForecastMaterial,
  isAsked: (campaign: number, isRunning: boolean) => boolean,
): CampaignEnd[] {
  const terms = campaignTerms(material.workbook, material.directory);
  const { windowEndsAt } = material.attribution.posts;
  const overdueOf = overdueDeliverables(material.workbook, material.nowMs);
  return [...postsByCampaign(material, terms)].flatMap(([campaign, rows]) => {
    const isRunning = rows.some((post) => (windowEndsAt[post] ?? 0) > material.nowMs);
    if (!isAsked(campaign, isRunning)) return [];
    const forecasted = forecastOf(material, campaign, rows, terms.targetOf(campaign));
    if (forecasted === undefined) return [];
    const overdue = overdueOf.get(campaign) ?? 0;
    return [{ campaign, isRunning, ...outlookOf(material, forecasted, terms, overdue) }];
  });
}

/** Rows of Posts whose conversions can be counted, by campaign. */
function postsByCampaign(
  { attribution: { posts }, assignments }: ForecastMaterial,
  terms: CampaignTerms,
): Map<number, number[]> {
  const byCampaign = new Map<number, number[]>();
  for (let post = 0; post < posts.count; post++) {
    const campaign = posts.campaigns[post] ?? 0;
    const known = assignments.at(posts.creators[post] ?? 0, campaign);
    if (campaign === 0 || terms.isByReports(campaign) || known?.unmeasured !== undefined) continue;
    const rows = byCampaign.get(campaign);
    if (rows) rows.push(post);
    else byCampaign.set(campaign, [post]);
  }
  return byCampaign;
}

/** Undefined where nothing says yet what a post may bring. */
function forecastOf(
  { attribution, measures, assignments, nowMs }: ForecastMaterial,
  campaign: number,
  rows: readonly number[],
  targetCpa: number | undefined,
): Forecasted | undefined {
  const posts = rows.map((post): ForecastPost => {
    const spend = measures.posts.spend[post] ?? 0;
    return {
      ageDays: (nowMs - (attribution.posts.publishedAt[post] ?? 0)) / dayMs,
      cost: spend > 0 ? spend : undefined,
      conversions: assignments.postConversions[post] ?? 0,
    };
  });
  const { curve, conversions: curveConversions } = assignments.curveOf(rows[0] ?? 0);
  try {
    const forecast = campaignForecast(posts, { curve, curveConversions, targetCpa });
    return { campaign, posts, forecast, shares: posts.map(({ ageDays }) => curve(ageDays)) };
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** How a campaign stands against what was wanted of it. */
function outlookOf(
  material: ForecastMaterial,
  { campaign, posts, forecast, shares }: Forecasted,
  terms: CampaignTerms,
  overdue: number,
): Omit<CampaignEnd, 'campaign' | 'isRunning'> {
  const goal = goalOf(material, campaign, terms);
  const cost = (of: readonly ForecastPost[]) => of.reduce((sum, post) => sum + (post.cost ?? 0), 0);
  const whole = cost(posts);
  const spent = cost(posts.filter(({ ageDays }) => ageDays >= 0));
  const expected = goal ?? whole / (terms.targetOf(campaign) ?? Number.POSITIVE_INFINITY);
  const come = shares.reduce((sum, share) => sum + share, 0) / posts.length;
  const toEarnBack = whole / marginOf(material, campaign);
  const { p10, p90, seen, isEarly, ends } = forecast;
  return {
    forecast,
    goal,
    goalChance: goal === undefined ? undefined : chanceToReach(ends, goal),
    breakEvenChance: whole > 0 && toEarnBack > 0 ? chanceToReach(ends, toEarnBack) : undefined,
    pace: pacing({
      // What was due and is not out would have cost what the others did.
      plannedSpend: spent + overdue * (whole / posts.length),
      spent,
      seen,
      expectedByNow: expected * come,
      p10,
      p90,
      goal,
      isEarly,
    }),
  };
}

/** The number in the campaign's goal, else what its budget buys at its target. */
function goalOf(
  { workbook: { campaigns }, directory }: ForecastMaterial,
  campaign: number,
  terms: CampaignTerms,
): number | undefined {
  const row = directory.campaignRows[campaign] ?? -1;
  const named = goalCount(textAt(campaigns, 'goal', row), terms.kindOf(campaign));
  const bought = Math.round(
    (campaigns.number('budget')[row] ?? Number.NaN) / (terms.targetOf(campaign) ?? Number.NaN),
  );
  return named ?? (bought > 0 ? bought : undefined);
}

/** What one conversion of the campaign brings; NaN where too few margins are known. */
function marginOf({ assignments }: ForecastMaterial, campaign: number): number {
  const own = assignments.all.filter((each) => each.campaign === campaign);
  const { returns } = combinedAssignments(own);
  if (returns && returns.conversions > 0) return returns.value / returns.conversions;
  return own[0]?.leadValue ?? Number.NaN;
}
