import { type Api, googleError, jsonAnswer } from './api';

/** One row of visits of the invented property. */
export interface SampleVisits {
  readonly date: string;
  readonly source: string;
  readonly content: string;
  readonly sessions: number;
  readonly purchases: number;
  readonly revenue: number;
}

export interface Ga4Plan {
  readonly property: string;
  readonly visits: readonly SampleVisits[];
  /** Fewer rows a page than asked for, to see pages without ten thousand rows. */
  readonly mostRows?: number;
  readonly isThresholded?: boolean;
}

interface Report {
  readonly dateRanges: readonly { readonly startDate: string; readonly endDate: string }[];
  readonly dimensions?: readonly { readonly name: string }[];
  readonly metrics: readonly { readonly name: string }[];
  readonly limit: string;
  readonly offset?: string;
}

/**
 * runReport of the GA4 Data API: rows by dimensions, all values as text, pages by offset.
 * @see https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport
 */
export function ga4Api({
  property,
  visits,
  mostRows = 250_000,
  isThresholded = false,
}: Ga4Plan): Api {
  return (request) => {
    if (request.kind !== 'google' || request.service !== 'AnalyticsData')
      return googleError(404, 'NOT_FOUND');
    const [report, name] = request.parameters as unknown as [Report, string];
    if (name !== `properties/${property}`) return googleError(403, 'PERMISSION_DENIED');
    const { dimensions = [], metrics } = report;
    const [range] = report.dateRanges;
    const wanted = visits.filter(
      ({ date }) =>
        range === undefined ||
        dimensions.length === 0 ||
        (date >= range.startDate && date <= range.endDate),
    );
    const offset = Number(report.offset ?? 0);
    const page = wanted.slice(offset, offset + Math.min(Number(report.limit), mostRows));
    const values = (visit: SampleVisits, names: readonly { readonly name: string }[]) =>
      names.map((column) => ({ value: valueOfColumn(visit, column.name) }));
    return jsonAnswer({
      dimensionHeaders: dimensions,
      metricHeaders: metrics.map((metric) => ({ ...metric, type: 'TYPE_INTEGER' })),
      ...(page.length > 0
        ? {
            rows: page.map((visit) => ({
              dimensionValues: values(visit, dimensions),
              metricValues: values(visit, metrics),
            })),
          }
        : {}),
      rowCount: wanted.length,
      metadata: {
        currencyCode: 'USD',
        timeZone: 'America/New_York',
        ...(isThresholded ? { subjectToThresholding: true } : {}),
      },
      propertyQuota: { tokensPerDay: { consumed: 5, remaining: 199_995 } },
      kind: 'analyticsData#runReport',
    });
  };
}

function valueOfColumn(visit: SampleVisits, name: string): string {
  const values: Readonly<Record<string, string | number>> = {
    date: visit.date.replace(/-/g, ''),
    sessionSource: visit.source,
    sessionMedium: 'influencer',
    sessionCampaignName: '202610-serum',
    sessionManualAdContent: visit.content,
    sessionCampaignId: '(not set)',
    sessions: visit.sessions,
    keyEvents: visit.purchases,
    ecommercePurchases: visit.purchases,
    purchaseRevenue: visit.revenue,
  };
  return String(values[name] ?? '');
}
