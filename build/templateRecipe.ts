import type { Language } from '../src/ground/text/language';
import { LOOKER_STUDIO, lookerStudioUrl } from '../src/workbook/dashboard/lookerStudioUrl';
import { calculatedFields, formulaOf } from '../src/workbook/feed/calculatedFields';
import { columnsOf } from '../src/workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../src/workbook/schema/tabs';
import { columnTypes, fieldTypes } from './dashboardGuide';

/** Tabs that a report may use, each under its own alias; the template keeps these aliases. */
export const reportAliases = {
  Looker: 'ds0',
  Forecasts: 'ds1',
  Channels: 'ds2',
  Collaborations: 'ds3',
} as const satisfies Partial<Record<TabName, string>>;

/** A tab that a report may use. */
export type ReportTab = keyof typeof reportAliases;

/** Where the tabs of the template's own spreadsheet are. */
export interface RecipeSource {
  readonly spreadsheetId: string;
  /** The gid of each tab that takes part; Looker always does. */
  readonly sheetIds: Partial<Record<ReportTab, number>> & { readonly Looker: number };
}

/** Columns of Collaborations that a report may show: what was agreed with a person stays in the file. */
const shownOfCollaborations = new Set([
  'collab_id',
  'creator_id',
  'campaign_id',
  'stage',
  'outcome',
  'next_on',
  'fee',
]);

/**
 * Everything of a template report that a script can prepare: the one link that opens it on all its data sources under
 * their aliases, the type of every column, and every calculated field ready to paste. Charts have no API; they are
 * drawn by hand from docs/dashboard.md.
 */
export function templateRecipe(
  { spreadsheetId, sheetIds }: RecipeSource,
  language: Language,
): string {
  const tabs = (Object.keys(reportAliases) as ReportTab[]).filter(
    (tab) => sheetIds[tab] !== undefined,
  );
  const url = lookerStudioUrl({
    source: { spreadsheetId, sheetId: sheetIds.Looker },
    reportName: 'Flywheel template',
    further: tabs
      .filter((tab) => tab !== 'Looker')
      .map((tab) => ({
        alias: reportAliases[tab],
        sheetId: sheetIds[tab] as number,
        name: tab,
      })),
  });
  return [
    `# ${LOOKER_STUDIO}: template`,
    '## 1. Open this link while signed in to Google',
    url,
    '## 2. Resource > Manage added data sources: check each alias',
    tabs.map((tab) => `${reportAliases[tab]}\t${tab}`).join('\n'),
    ...tabs.map((tab) => `## 3. Column types of ${tab}\n${typesOf(tab)}`),
    `## 4. Calculated fields of ${reportAliases.Looker}: Add a field, one by one\n${fieldsOf(language)}`,
    '## 5. Draw the charts: docs/dashboard.md, from "Every page" on',
    '## 6. Settings > looker_report_id: the id between /reporting/ and /page',
  ].join('\n\n');
}

function typesOf(tab: ReportTab): string {
  const columns = columnsOf(tabNamed(tab));
  const shown = tab === 'Collaborations' ? columns.filter(isShown) : columns;
  const lines = shown.map(({ key, kind }) => {
    const [type, aggregation] = columnTypes[kind] ?? ['Text', 'None'];
    return `${key}\t${type}\t${aggregation}`;
  });
  const hidden = columns.length - shown.length;
  return [
    ...lines,
    ...(hidden > 0 ? [`(hide the other ${hidden} fields: they stay in the file)`] : []),
  ].join('\n');
}

function isShown({ key }: { readonly key: string }): boolean {
  return shownOfCollaborations.has(key);
}

function fieldsOf(language: Language): string {
  return calculatedFields
    .map((field) => `${field.name[language]}\t${formulaOf(field)}\t${fieldTypes[field.format]}`)
    .join('\n');
}
