import { dayMs, dayText } from '../../../ground/time/calendarDay';
import type { Cursor, GoogleRequest, SourceContext } from '../../source';
import { dayNumberAt } from '../../time/dayNumberAt';

/** Rows per page; the API gives at most 250,000. */
const rowsPerPage = 10_000;

/** What visits are told apart by, and what is counted of them. */
export const visitDimensions = [
  'date',
  'sessionSource',
  'sessionMedium',
  'sessionCampaignName',
  'sessionManualAdContent',
  'sessionCampaignId',
] as const;
export const visitMetrics = [
  'sessions',
  'keyEvents',
  'ecommercePurchases',
  'purchaseRevenue',
] as const;

const longestPeriodDays = 400;

/** First and last day of the visits asked for: from the first post on, as clicks are running totals. */
export function visitDays({
  known,
  zone,
  nowMs,
}: Pick<SourceContext, 'known' | 'zone' | 'nowMs'>): {
  readonly from: string;
  readonly to: string;
} {
  const yesterday = dayNumberAt(nowMs - dayMs, zone);
  const published = known.posts
    .map(({ publishedAtMs }) => publishedAtMs)
    .filter((ms): ms is number => ms !== null && ms <= nowMs)
    .map((ms) => dayNumberAt(ms, zone));
  const first = published.reduce((earliest, day) => Math.min(earliest, day), yesterday);
  return { from: dayText(Math.max(first, yesterday - longestPeriodDays)), to: dayText(yesterday) };
}

/**
 * One page of visits by day and tags, in a fixed order so that pages fit together.
 * @see https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport
 */
export function visitsRequest(cursor: Cursor, context: SourceContext): GoogleRequest {
  return reportRequest(context.settings, {
    dateRanges: [{ startDate: String(cursor.from), endDate: String(cursor.to) }],
    dimensions: visitDimensions.map((name) => ({ name })),
    metrics: visitMetrics.map((name) => ({ name })),
    orderBys: visitDimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    limit: String(rowsPerPage),
    offset: String(cursor.offset ?? 0),
    returnPropertyQuota: true,
  });
}

/** The smallest report, to prove a connection. */
export function sessionsRequest(settings: SourceContext['settings']): GoogleRequest {
  return reportRequest(settings, {
    dateRanges: [{ startDate: 'yesterday', endDate: 'yesterday' }],
    metrics: [{ name: 'sessions' }],
    limit: '1',
  });
}

function reportRequest(
  settings: SourceContext['settings'],
  report: GoogleRequest['parameters'][0],
): GoogleRequest {
  return {
    kind: 'google',
    service: 'AnalyticsData',
    collection: 'Properties',
    method: 'runReport',
    parameters: [report, `properties/${settings.property ?? ''}`],
  };
}
