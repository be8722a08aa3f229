import type { ImportMapping, ImportTab, ImportUnknown } from '../../../shared/importEndpoints';
import type { Column } from '../../../workbook/schema/column';
import { importedTabs } from './importedTabs';

/** A mapping while it is made: what fills each column. */
export interface MappingDraft {
  readonly name: string;
  readonly tab: ImportTab;
  /** Column → `header:<its header>` or `always:<a text>`; '' for nothing. */
  readonly sources: { readonly [column: string]: string };
  /** Headers whose amounts are taken off the revenue. */
  readonly takenOff: readonly string[];
  /** The id is made from other columns. */
  readonly makesId: boolean;
  /** The headers that make it; null until somebody chose: all that fill something. */
  readonly idHeaders: readonly string[] | null;
}

/** Tabs in the order in which people look for them. */
export const offeredTabs = Object.keys(importedTabs) as readonly ImportTab[];

/** The guess to start from: for one tab, or for the one whose columns are found most. */
export function startingMapping(file: ImportUnknown, tab?: ImportTab): MappingDraft {
  const chosen = tab ?? file.likeliestTab;
  const sources: Record<string, string> = {};
  for (const [column, header] of Object.entries(file.suggestions[chosen])) {
    sources[column] = `header:${header}`;
  }
  if (chosen === 'Conversions' && sources.kind === undefined) sources.kind = 'always:order';
  return { name: '', tab: chosen, sources, takenOff: [], makesId: false, idHeaders: null };
}

/** Columns that most files can fill, beside those that are required or were guessed. */
const usualColumns = [
  'revenue',
  'promo_code',
  'utm_content',
  'customer_id',
  'url',
  'views',
  'likes',
  'handle',
];

/** The columns of a tab: those to look at first, and the rest. */
export function columnsToMap(
  { suggestions }: ImportUnknown,
  tab: ImportTab,
): { readonly usual: readonly Column[]; readonly others: readonly Column[] } {
  const columns = importedTabs[tab].columns;
  const isUsual = ({ key, required }: Column) =>
    required === true || key in suggestions[tab] || usualColumns.includes(key);
  return { usual: columns.filter(isUsual), others: columns.filter((column) => !isUsual(column)) };
}

/** The columns without which no row can be used and that nothing fills yet. */
export function missingColumns(draft: MappingDraft): string[] {
  const { tab, sources } = draft;
  const idColumn = idColumnOf(tab);
  const makesId = draft.makesId && idHeadersOf(draft).length > 0;
  return importedTabs[tab].columns
    .filter(
      ({ key, required }) => required && isOpen(sources[key]) && !(makesId && key === idColumn),
    )
    .map(({ key }) => key);
}

/** The column that tells rows of a tab apart; '' where several do together. */
export function idColumnOf(tab: ImportTab): string {
  const { unique = '' } = importedTabs[tab];
  return unique || `${tab.toLowerCase().replace(/s$/, '')}_id`;
}

/** The headers of which a missing id is made. */
export function idHeadersOf({ sources, idHeaders }: MappingDraft): readonly string[] {
  if (idHeaders !== null) return idHeaders;
  return Object.values(sources).flatMap((source) =>
    source.startsWith('header:') ? [source.slice('header:'.length)] : [],
  );
}

/** The mapping as the server takes it. */
export function mappingOf(draft: MappingDraft): ImportMapping {
  const { name, tab, sources, takenOff, makesId } = draft;
  const columns: Record<string, string> = {};
  const constants: Record<string, string> = {};
  for (const [column, source] of Object.entries(sources)) {
    if (source.startsWith('header:')) columns[column] = source.slice('header:'.length);
    if (source.startsWith('always:') && source !== 'always:')
      constants[column] = source.slice('always:'.length);
  }
  const subtract: Record<string, readonly string[]> =
    takenOff.length > 0 && 'revenue' in columns ? { revenue: takenOff } : {};
  const idFrom = makesId ? idHeadersOf(draft) : [];
  return { id: '', name: name.trim() || tab, tab, columns, constants, subtract, idFrom };
}

function isOpen(source: string | undefined): boolean {
  return source === undefined || source === '' || source === 'always:';
}
