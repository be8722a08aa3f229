import type { DayOrder, DecimalSign } from '../../ground/cells/fileLocale';
import { headerKey } from '../../ground/cells/headerKey';
import type { Column, Tab } from '../../workbook/schema/column';
import type { Digest, FilledTab, RecordValue } from '../record';
import type { ExportColumn } from './exportColumn';
import { defineFormat, type ExportFormat } from './exportFormat';
import type { ExportRow } from './exportRow';
import { codesIn, customerKey } from './orders';
import { isPersonalColumn } from './personalColumns';
import { missingValue } from './refusals';

/** What a user said once about the columns of an unknown file; kept for the next one like it. */
export interface ColumnMapping {
  readonly id: string;
  readonly name: string;
  readonly tab: FilledTab;
  /** Column of the tab → header of the file. */
  readonly columns: { readonly [column: string]: string };
  /** Column of the tab → the same text for every row, e.g. kind: order. */
  readonly constants: { readonly [column: string]: string };
  /** Columns whose amounts stand per line item and are added up. */
  readonly sums: readonly string[];
  readonly dayOrder?: DayOrder;
  readonly decimalMark?: DecimalSign;
  readonly zone?: string;
}

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
};

/** Columns that keep a person apart from others without telling who it is. */
const hashedColumns: { readonly [tab in FilledTab]?: string } = {
  Conversions: 'customer_id',
  Comments: 'author',
};

/** For each column of a tab the header that seems to mean it, by the tab's own names for it. */
export function suggestedColumns(
  headers: readonly string[],
  tab: Pick<Tab, 'name' | 'columns'>,
): { readonly [column: string]: string } {
  const suggested: Record<string, string> = {};
  const taken = new Set<string>();
  for (const column of tab.columns) {
    const names = [column.key, column.ko, ...(column.aliases ?? [])].map(headerKey);
    const header = headers.find((text) => !taken.has(text) && names.includes(headerKey(text)));
    if (header === undefined || !mayFill(tab.name, column.key, header)) continue;
    suggested[column.key] = header;
    taken.add(header);
  }
  return suggested;
}

/** Required columns of the tab that a mapping leaves open. */
export function openColumns(mapping: ColumnMapping, tab: Pick<Tab, 'columns'>): string[] {
  return tab.columns
    .filter(({ key, required }) => required && !mapping.columns[key] && !mapping.constants[key])
    .map(({ key }) => key);
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
export function formatOfTab(name: FilledTab, tab: Tab): ExportFormat {
  const plain = { columns: {}, constants: {}, sums: [] };
  const mapping: ColumnMapping = { ...plain, id: `tab${name}`, name, tab: name };
  const headersOf = new Map(
    tab.columns.map(({ key, ko }) => [key, [key.replace(/_/g, ' '), key, ko]]),
  );
  const required = tab.columns.filter((column) => column.required).map(({ key }) => key);
  return { ...mappedFormat(mapping, tab, headersOf, required), label: { en: name, ko: tab.ko } };
}

function mappedFormat(
  mapping: ColumnMapping,
  tab: Pick<Tab, 'columns'>,
  headersOf: ReadonlyMap<string, readonly string[]>,
  needs: readonly string[],
): ExportFormat {
  const kinds = new Map(tab.columns.map((column) => [column.key, column]));
  const columns: Record<string, ExportColumn> = {};
  for (const [key, headers] of headersOf) {
    const column = kinds.get(key);
    if (column !== undefined) columns[key] = { kind: readingOf(column), headers };
  }
  const keys = rowKeys[mapping.tab].filter((key) => key in columns);
  return defineFormat({
    id: mapping.id,
    label: { en: mapping.name, ko: mapping.name },
    tab: mapping.tab,
    columns,
    needs,
    groupBy: keys.length > 0 ? keys : Object.keys(columns).slice(0, 1),
    ...(mapping.zone ? { zone: mapping.zone } : {}),
    ...(mapping.dayOrder ? { dayOrder: mapping.dayOrder } : {}),
    ...(mapping.decimalMark ? { decimalMark: mapping.decimalMark } : {}),
    record(rows, context) {
      const values = mappedValues(rows, mapping, kinds, Object.keys(columns), context.digest);
      const missing = tab.columns.find(
        ({ key, required }) => required && (values[key] ?? null) === null,
      );
      return missing ? missingValue(rows[0], missing.key) : values;
    },
  });
}

function mappedValues(
  rows: readonly ExportRow[],
  mapping: ColumnMapping,
  kinds: ReadonlyMap<string, Column>,
  keys: readonly string[],
  digest: Digest,
): Record<string, RecordValue> {
  const values: Record<string, RecordValue> = { ...constantsOf(mapping, kinds) };
  for (const key of keys) {
    const read = rows.map((row) => cellValue(row, key, kinds.get(key)));
    const first = read.find((one) => one !== null) ?? null;
    const value = mapping.sums.includes(key) ? sumOf(read) : first;
    const isHashed = hashedColumns[mapping.tab] === key && typeof value === 'string';
    values[key] = isHashed ? customerKey(value, digest) : value;
  }
  return values;
}

function constantsOf(
  { constants }: ColumnMapping,
  kinds: ReadonlyMap<string, Column>,
): Record<string, RecordValue> {
  const values: Record<string, RecordValue> = {};
  for (const [key, text] of Object.entries(constants)) {
    if (kinds.has(key) && text !== '') values[key] = text;
  }
  return values;
}

function readingOf({ key, kind }: Column): ExportColumn['kind'] {
  if (kind === 'number') return key === 'hours' ? 'amount' : 'count';
  if (kind === 'money' || kind === 'share') return 'amount';
  if (kind === 'datetime') return 'instant';
  if (kind === 'date') return 'day';
  return kind === 'flag' ? 'flag' : 'text';
}

function cellValue(row: ExportRow, key: string, column: Column | undefined): RecordValue {
  if (column === undefined) return null;
  const reading = readingOf(column);
  if (reading === 'amount') return row.number(key);
  if (reading === 'count') return row.count(key);
  if (reading === 'instant') return row.instant(key);
  if (reading === 'day') return row.day(key);
  if (reading === 'flag') return row.flag(key);
  const text = row.text(key);
  if (text === '') return null;
  return column.kind === 'list' ? codesIn([text]) : text;
}

function sumOf(values: readonly RecordValue[]): number | null {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}
