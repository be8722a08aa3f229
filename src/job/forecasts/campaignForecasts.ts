import { isInputError } from '../../domain/inputError';
import {
  type CampaignForecast,
  campaignForecast,
  type ForecastPost,
} from '../../domain/plan/forecast/campaignForecast';
import { dayMs } from '../../ground/time/calendarDay';
import type { AssignmentMaterial } from '../assignments/assignmentMaterial';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import { type CampaignTerms, campaignTerms } from '../campaignTerms';

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
}

/**
 * The forecast of every campaign, running or ended. Posts of creators who cannot be measured are no part
 * of it, nor are campaigns measured by reports.
 */
export function campaignForecasts(material: ForecastMaterial): CampaignEnd[] {
  const terms = campaignTerms(material.workbook, material.directory);
  const { windowEndsAt } = material.attribution.posts;
  return [...postsByCampaign(material, terms)].flatMap(([campaign, rows]) => {
    const isRunning = rows.some((post) => (windowEndsAt[post] ?? 0) > material.nowMs);
    const forecast = forecastOf(material, rows, terms.targetOf(campaign));
    return forecast === undefined ? [] : [{ campaign, isRunning, forecast }];
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
  { attribution: { posts }, figures, assignments, nowMs }: ForecastMaterial,
  rows: readonly number[],
  targetCpa: number | undefined,
): CampaignForecast | undefined {
  const forecastPosts = rows.map((post): ForecastPost => {
    const spend = figures.posts.spend[post] ?? 0;
    return {
      ageDays: (nowMs - (posts.publishedAt[post] ?? 0)) / dayMs,
      cost: spend > 0 ? spend : undefined,
      conversions: assignments.postConversions[post] ?? 0,
    };
  });
  const { curve, conversions: curveConversions } = assignments.curveOf(rows[0] ?? 0);
  try {
    return campaignForecast(forecastPosts, { curve, curveConversions, targetCpa });
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
