/** What the product calls Google's dashboards on screen: Google has renamed them twice. */
export const LOOKER_STUDIO = 'Looker Studio (now Data Studio)';

const CREATE_REPORT = 'https://lookerstudio.google.com/reporting/create';
const ALIAS = 'ds.ds0';

/** The Looker tab of this file. */
interface TabSource {
  readonly spreadsheetId: string;
  /** The id of the Looker tab's sheet (its gid), which survives renaming. */
  readonly sheetId: number;
}

/** The parameters of another connector, for a table that holds the feeds of many files. */
export interface ConnectorSource {
  readonly connector: readonly (readonly [string, string])[];
}

/** Another tab that a report uses beside the feed. */
interface FurtherTab {
  readonly alias: string;
  readonly sheetId: number;
  readonly name: string;
}

/** What a report in Looker Studio is opened on. */
export interface LookerStudioSource {
  readonly source: TabSource | ConnectorSource;
  readonly reportName: string;
  /** Further tabs of the same file, each under the alias that the report knows it by. */
  readonly further?: readonly FurtherTab[];
  /** The id of a template report; without one a new report opens on the data. */
  readonly templateId?: string;
}

/**
 * The address that opens a report on the feed for whoever clicks it, with her own rights: on the Looker tab, or on
 * the table of many files, whose fields have the same names. A template keeps its field names and calculated fields
 * (`refreshFields=false`); it fails loudly when the columns differ, which the append-only contract of the feed
 * prevents.
 *
 * @see Looker Studio Linking API
 */
export function lookerStudioUrl({
  source,
  reportName,
  further = [],
  templateId,
}: LookerStudioSource): string {
  const parameters: [string, string][] = [
    ...(templateId ? ([['c.reportId', templateId]] as [string, string][]) : []),
    ['r.reportName', reportName],
    ...connectorOf(source).map(([name, value]): [string, string] => [`${ALIAS}.${name}`, value]),
    [`${ALIAS}.datasourceName`, reportName],
    [`${ALIAS}.refreshFields`, templateId ? 'false' : 'true'],
    ...further.flatMap((tab) => furtherParameters(source, tab)),
  ];
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${CREATE_REPORT}?${query.join('&')}`;
}

function furtherParameters(
  source: TabSource | ConnectorSource,
  { alias, sheetId, name }: FurtherTab,
): [string, string][] {
  if (!('sheetId' in source)) return [];
  const { spreadsheetId } = source;
  return [
    ...connectorOf({ spreadsheetId, sheetId }),
    ['datasourceName', name] as const,
    ['refreshFields', 'true'] as const,
  ].map(([key, value]) => [`ds.${alias}.${key}`, value]);
}

function connectorOf(source: TabSource | ConnectorSource): ConnectorSource['connector'] {
  if ('connector' in source) return source.connector;
  return [
    ['connector', 'googleSheets'],
    ['spreadsheetId', source.spreadsheetId],
    ['worksheetId', String(source.sheetId)],
    ['hasHeader', 'true'],
  ];
}
