import { feedRowKeys } from '../../workbook/feed/placeKeys';
import type { Column, Tab } from '../../workbook/schema/column';
import type { FilledTab } from '../record';
import type { ColumnMapping } from './columnMapping';
import type { ExportColumn } from './exportColumn';
import { defineFormat, type ExportFormat } from './exportFormat';
import { mappedValues } from './mappedValues';
import { isPersonalColumn } from './personalColumns';
import { missingValue } from './refusals';

const rowKeys: { readonly [tab in FilledTab]: readonly string[] } = {
  Conversions: ['conversion_id'],
  Posts: ['post_id'],
  Assets: ['asset_id'],
  Snapshots: ['creator_id', 'taken_on'],
  Comments: ['creator_id', 'post_id', 'author', 'text'],
  Creators: ['creator_id'],
  Campaigns: ['campaign_id'],
  Links: ['link_id'],
  Reported: ['report_id'],
  Feeds: feedRowKeys,
};

/** Columns that keep a person apart from others without telling who it is. */
const hashedColumns: { readonly [tab in FilledTab]?: string } = {
  Conversions: 'customer_id',
  Comments: 'author',
};

/** Required columns of the tab that a mapping leaves open. */
export function openColumns(mapping: ColumnMapping, tab: Pick<Tab, 'columns'>): string[] {
  const [idColumn] = rowKeys[mapping.tab];
  const isMade = (key: string) => key === idColumn && (mapping.idFrom?.length ?? 0) > 0;
  return tab.columns
    .filter(({ key, required }) => required && !mapping.columns[key] && !mapping.constants[key])
    .map(({ key }) => key)
    .filter((key) => !isMade(key));
}

/** Whether a column of a file may go into a column of a tab: personal ones only as a digest. */
export function mayFill(tab: string, column: string, header: string): boolean {
  if (!isPersonalColumn(header) || tab === 'Creators') return true;
  return hashedColumns[tab as FilledTab] === column;
}

/** A format that reads files as the mapping says. */
export function formatOfMapping(mapping: ColumnMapping, tab: Pick<Tab, 'columns'>): ExportFormat {
  const headersOf = new Map<string, readonly string[]>();
  for (const column of tab.columns) {
    const header = mapping.columns[column.key];
    if (header && mayFill(mapping.tab, column.key, header)) headersOf.set(column.key, [header]);
  }
  return mappedFormat(mapping, tab, headersOf, [...headersOf.keys()]);
}

/** A format that reads a tab's own columns: what this add-on wrote, here or elsewhere. */
export function formatOfTab(
  name: FilledTab,
  tab: Tab,
  repeats?: ColumnMapping['repeats'],
): ExportFormat {
  const plain = { columns: {}, constants: {}, ...(repeats === undefined ? {} : { repeats }) };
  const mapping: ColumnMapping = { id: `tab${name}`, name, tab: name, ...plain };
  const headersOf = new Map(
    tab.columns.map(({ key, ko, aliases = [] }) => [key, [key, ko, ...aliases]]),
  );
  const needs = tab.columns.filter(({ required }) => required).map(({ key }) => key);
  return { ...mappedFormat(mapping, tab, headersOf, needs), label: { en: name, ko: tab.ko } };
}

function mappedFormat(
  mapping: ColumnMapping,
  tab: Pick<Tab, 'columns'>,
  headersOf: ReadonlyMap<string, readonly string[]>,
  needs: readonly string[],
): ExportFormat {
  const kinds = new Map(tab.columns.map((column) => [column.key, column]));
  const columns = mappedColumns(mapping, kinds, headersOf);
  const keys = keysOf(mapping, columns);
  return defineFormat({
    id: mapping.id,
    label: { en: mapping.name, ko: mapping.name },
    from: { en: '', ko: '' },
    tab: mapping.tab,
    row: 'row',
    columns,
    needs,
    key: keys,
    ...(mapping.repeats === undefined ? { asksForRepeats: true as const } : {}),
    ...(mapping.zone ? { zone: mapping.zone } : {}),
    ...(mapping.dayOrder ? { dayOrder: mapping.dayOrder } : {}),
    ...(mapping.decimalSign ? { decimalSign: mapping.decimalSign } : {}),
    record(rows, { digest, statusOf }) {
      const hashed = hashedColumns[mapping.tab];
      const values = mappedValues(rows, { mapping, kinds, keys, hashed, digest, statusOf });
      const missing = tab.columns.find(
        ({ key, required }) => required && (values[key] ?? null) === null,
      );
      return missing ? missingValue(rows[0], missing.key) : values;
    },
  });
}

/** What tools call the column that tells the currency of a row's amounts: those of several must not be added up. */
const currencyHeaders =
  'currency|currency code|order currency|währung|devise|moneda|divisa|moeda|valuta|통화|通貨'.split(
    '|',
  );

function mappedColumns(
  { subtract = {}, idFrom = [] }: ColumnMapping,
  kinds: ReadonlyMap<string, Column>,
  headersOf: ReadonlyMap<string, readonly string[]>,
): Record<string, ExportColumn> {
  const columns: Record<string, ExportColumn> = {};
  if (!kinds.has('currency')) columns.currency = { kind: 'text', headers: currencyHeaders };
  for (const [key, headers] of headersOf) {
    const column = kinds.get(key);
    if (column !== undefined) columns[key] = { kind: exportKindOf(column), headers };
  }
  for (const [key, headers] of Object.entries(subtract)) {
    for (const [at, header] of headers.entries()) {
      columns[`${key}-${at}`] = { kind: 'amount', headers: [header] };
    }
  }
  for (const [at, header] of idFrom.entries()) {
    columns[`id+${at}`] = { kind: 'text', headers: [header] };
  }
  return columns;
}

function keysOf(
  { tab, idFrom = [] }: ColumnMapping,
  columns: { readonly [key: string]: ExportColumn },
): string[] {
  if (idFrom.length > 0) return idFrom.map((_, at) => `id+${at}`);
  const keys = rowKeys[tab].filter((key) => key in columns);
  return keys.length > 0 ? keys : Object.keys(columns).slice(0, 1);
}

function exportKindOf({ key, kind }: Column): ExportColumn['kind'] {
  if (kind === 'number') return key === 'hours' ? 'amount' : 'count';
  if (kind === 'money' || kind === 'share') return 'amount';
  if (kind === 'datetime') return 'instant';
  if (kind === 'date') return 'day';
  return kind === 'flag' ? 'flag' : 'text';
}
