/** What the product calls Google's dashboards on screen: Google has renamed them twice. */
export const LOOKER_STUDIO = 'Looker Studio (now Data Studio)';

const CREATE_REPORT = 'https://lookerstudio.google.com/reporting/create';
const ALIAS = 'ds.ds0';

export interface LookerStudioSource {
  readonly spreadsheetId: string;
  /** The id of the Looker tab's sheet (its gid), which survives renaming. */
  readonly sheetId: number;
  readonly reportName: string;
  /** The id of a template report; without one a new report opens on the tab. */
  readonly templateId?: string;
}

/**
 * The address that opens a report on the Looker tab for whoever clicks it, with her own rights.
 * A template keeps its field names and calculated fields (`refreshFields=false`); it fails loudly
 * when the columns differ, which the append-only contract of the tab prevents.
 *
 * @see Looker Studio Linking API
 */
export function lookerStudioUrl({
  spreadsheetId,
  sheetId,
  reportName,
  templateId,
}: LookerStudioSource): string {
  const parameters: [string, string][] = [
    ...(templateId ? ([['c.reportId', templateId]] as [string, string][]) : []),
    ['r.reportName', reportName],
    [`${ALIAS}.connector`, 'googleSheets'],
    [`${ALIAS}.datasourceName`, reportName],
    [`${ALIAS}.spreadsheetId`, spreadsheetId],
    [`${ALIAS}.worksheetId`, String(sheetId)],
    [`${ALIAS}.hasHeader`, 'true'],
    [`${ALIAS}.refreshFields`, templateId ? 'false' : 'true'],
  ];
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${CREATE_REPORT}?${query.join('&')}`;
}
