import { inputError } from '../../domain/inputError';
import type { Text } from '../../ground/text/text';
import { warehouseTexts as texts } from '../../messages/warehouseTexts';
import { at } from '../../sources/json';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { tabNamed } from '../../workbook/schema/tabs';
import { tablePattern, type WarehouseSettings } from '../warehouse/warehouseSettings';
import type { InputReader } from './readInput';

/** What Google allows in the names of projects, data sets, tables, columns and regions. */
const projectPattern = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const datasetPattern = /^[A-Za-z0-9_]{1,1024}$/;
const locationPattern = /^[A-Za-z]{2}$|^[a-z]+-[a-z]+\d{1,2}$/;
const columnPattern = /^[A-Za-z_]\w{0,299}$/;
const mostGigabytes = 100_000;

/** Without these no lead or order can be counted. */
const neededColumns = ['conversion_id', 'occurred_at'] as const;

/**
 * The entries of a warehouse, each checked by its form: they become part of statements.
 * @throws InputError that names the entry
 */
export function warehouseEntries(reader: InputReader, input: unknown): WarehouseSettings {
  const use = reader.oneOf('use', ['publish', 'count']);
  const columns = use === 'count' ? columnsIn(at(input, 'conversionsColumns')) : {};
  const table = reader.text('conversionsTable').trim();
  if (use === 'count') matching(table, tablePattern, texts.tableForm);
  return {
    projectId: matching(reader.text('projectId').trim(), projectPattern, texts.projectForm),
    datasetId: matching(reader.text('datasetId').trim(), datasetPattern, texts.datasetForm),
    location: matching(reader.text('location').trim(), locationPattern, texts.locationForm),
    use,
    mostGigabytes: limitIn(reader.numberOrNull('mostGigabytes')),
    conversionsTable: use === 'count' ? table : '',
    conversionsColumns: columns,
  };
}

/** @throws InputError while a column is missing without which nothing can be counted */
export function requireColumns({ conversionsColumns }: WarehouseSettings): void {
  const missing = neededColumns.filter((column) => !conversionsColumns[column]);
  if (missing.length > 0) throw inputError(texts.columnsMissing, { columns: missing.join(', ') });
}

function matching(text: string, pattern: RegExp, otherwise: Text): string {
  if (pattern.test(text)) return text;
  throw inputError(otherwise, {});
}

function limitIn(gigabytes: number | null): number {
  if (gigabytes !== null && gigabytes > 0 && gigabytes <= mostGigabytes) return gigabytes;
  throw inputError(texts.limitForm, {});
}

function columnsIn(value: unknown): Readonly<Record<string, string>> {
  const known = new Set<string>(columnsOf(tabNamed('Conversions')).map(({ key }) => key));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([column, name]) => {
      if (!known.has(column) || name === '') return [];
      return [[column, matching(String(name), columnPattern, texts.columnForm)] as const];
    }),
  );
}
