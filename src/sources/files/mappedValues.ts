import { readStatus } from '../../domain/orders/readStatus';
import { cleanText } from '../../ground/cells/cleanText';
import { choiceSpelling } from '../../workbook/read/choiceSpelling';
import type { Column } from '../../workbook/schema/column';
import { refundRowsOf } from '../merge/refundRows';
import type { Digest, RecordValue } from '../record';
import type { ColumnMapping } from './columnMapping';
import type { RowGroup } from './exportFormat';
import type { ExportRow } from './exportRow';
import { codesIn } from './orders/codesIn';
import { customerKey } from './orders/customerKey';
import { evidenceValues } from './orders/evidenceValues';
import { money } from './orders/money';
import type { StatusReader } from './orders/statusOfLines';
import { pageOf } from './tags/pageOf';

/** What mapping a group of rows needs. */
interface MappedGroup {
  readonly mapping: ColumnMapping;
  readonly kinds: ReadonlyMap<string, Column>;
  /** The fields that make the id. */
  readonly keys: readonly string[];
  readonly hashed: string | undefined;
  readonly digest: Digest;
  readonly statusOf: StatusReader | undefined;
}

type Values = Record<string, RecordValue>;

/** The values of rows with one id, as the mapping says; of orders, rows with a minus are refunds. */
export function mappedValues(rows: RowGroup<string>, group: MappedGroup): Values {
  const { mapping, kinds } = group;
  const values: Values = { ...constantsOf(mapping, kinds) };
  const isMinus = (row: ExportRow) => (amountOf(row, 'revenue', mapping) ?? 0) < 0;
  const isOrders = mapping.tab === 'Conversions';
  const refunds = isOrders ? rows.filter(isMinus) : [];
  const sales = isOrders ? rows.filter((row) => !isMinus(row)) : rows;
  const told = sales.length > 0 ? sales : rows;
  for (const [key, column] of kinds) {
    if (told[0]?.columnOf(key) !== undefined) values[key] = groupValue(told, column, group);
  }
  if (mapping.idFrom?.length) values[idColumnOf(mapping)] = madeId(rows[0], group);
  return isOrders ? orderOf(values, rows, sales.length > 0 ? refunds : [], group) : values;
}

function orderOf(
  values: Values,
  rows: RowGroup<string>,
  refunds: readonly ExportRow[],
  { mapping, statusOf = readStatus }: MappedGroup,
): Values {
  const back = refunds.reduce((sum, row) => sum - (amountOf(row, 'revenue', mapping) ?? 0), 0);
  if (back > 0) {
    values.refunded = money(Number(values.refunded ?? 0) + back);
    values.refund_rows = refundRowsOf(
      refunds.map((row) => ({
        kind: 'refund',
        amount: money(-(amountOf(row, 'revenue', mapping) ?? 0)),
        atMs: row.columnOf('occurred_at') === undefined ? null : row.instant('occurred_at'),
      })),
    );
  }
  for (const [column, value] of Object.entries(evidenceValues(rows))) {
    if ((values[column] ?? null) === null && value !== null) values[column] = value;
  }
  if (typeof values.landing_page === 'string')
    values.landing_page = pageOf(values.landing_page) || null;
  if (statusOf(String(values.status ?? '')) === 'refunded' && !values.refunded) {
    values.refunded = values.revenue ?? null;
  }
  return values;
}

function groupValue(rows: readonly ExportRow[], column: Column, group: MappedGroup): RecordValue {
  const { mapping, hashed, digest } = group;
  const read = rows.map((row) => cellValue(row, column, mapping));
  const isAmount = column.kind === 'money' || column.kind === 'number';
  const first = read.find((one) => one !== null) ?? null;
  const value = mapping.repeats === 'sum' && isAmount ? sumOf(read) : first;
  return hashed === column.key && typeof value === 'string' ? customerKey(value, digest) : value;
}

function cellValue(row: ExportRow, column: Column, mapping: ColumnMapping): RecordValue {
  const { key, kind } = column;
  const inFile = row.columnOf(key)?.kind;
  if (inFile === 'amount') return amountOf(row, key, mapping);
  if (inFile === 'count') return row.count(key);
  if (inFile === 'instant') return row.instant(key);
  if (inFile === 'day') return row.day(key);
  if (inFile === 'flag') return row.flag(key);
  const text = row.text(key);
  if (text === '') return null;
  if (kind === 'list') return codesIn([text]);
  if (kind === 'id') return cleanText(text);
  return kind === 'choice' ? choiceSpelling(column)(text) : text;
}

/** An amount less what the mapping takes off it. */
function amountOf(row: ExportRow, key: string, { subtract }: ColumnMapping): number | null {
  const amount = row.columnOf(key)?.kind === 'amount' ? row.number(key) : null;
  const less = subtract?.[key] ?? [];
  if (amount === null || less.length === 0) return amount;
  const off = less.reduce((sum, _, at) => sum + Math.abs(row.number(`${key}-${at}`) ?? 0), 0);
  return money(amount - off);
}

function madeId(row: ExportRow, { keys, digest }: MappedGroup): string {
  return `made-${digest(JSON.stringify(keys.map((key) => row.text(key).toLowerCase())))}`;
}

function idColumnOf({ tab }: ColumnMapping): string {
  const ids: { readonly [name: string]: string } = {
    Conversions: 'conversion_id',
    Posts: 'post_id',
    Assets: 'asset_id',
    Creators: 'creator_id',
    Campaigns: 'campaign_id',
    Links: 'link_id',
    Reported: 'report_id',
  };
  return ids[tab] ?? '';
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

function sumOf(values: readonly RecordValue[]): number | null {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}
