import {
  type Journey,
  journeysOf,
  type Touch,
  writtenJourney,
} from '../../domain/creditModels/journey';
import { inputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import { creditTexts } from '../../messages/creditTexts';
import { readCell, Unreadable } from '../readCell';
import type { CellValue, KindValues, RowKind } from '../signature';

type Table = readonly (readonly CellValue[])[];

/** Header texts that name each column, without case, spaces, `_` and `-`. */
const aliases = {
  path: 'path pathid orderid order journey userid user conversionid 경로 주문id 주문번호',
  channel:
    'channel creator creatorid campaign campaignid source touchpoint 채널 크리에이터 크리에이터id',
  occurredAt: 'occurredat occurredon time timestamp date touchedat 시각 날짜 발생시점',
  conversions: 'conversions conversion totalconversions orders 전환 전환수',
  value: 'value revenue totalconversionvalue conversionvalue totalvalue 금액 매출',
  nulls: 'nulls null totalnull nonconverting 미전환',
} as const;

type ColumnName = keyof typeof aliases;
type Columns = { readonly [name in ColumnName]: number };

/**
 * The journeys in a range of touches: one row a touch (path or order id, channel, time), or one row
 * a path written out ("mina > newsletter") when there is no channel column. Empty rows are passed over.
 *
 * @throws InputError naming the column that is missing, or the row and cell that cannot be read
 */
export function journeysInTable(table: Table, locale: FileLocale): Journey[] {
  const columns = columnsOf(table[0] ?? []);
  if (columns.path < 0) throw inputError(creditTexts.needsColumn, { column: 'path' });
  const rows = filledRows(table, locale);
  if (columns.channel >= 0) return journeysOf(rows.map((row) => touchOf(row, columns)));
  return rows.map((row) => {
    const path = cellOf(row, columns, 'path', 'text') ?? '';
    const journey = writtenJourney(path, ...figuresOf(row, columns));
    if (journey.channels.length === 0) throw blankCell(row, 'path');
    return journey;
  });
}

interface TableRow {
  readonly cells: readonly CellValue[];
  /** as the range counts, its header row being 1 */
  readonly number: number;
  readonly locale: FileLocale;
}

function filledRows(table: Table, locale: FileLocale): TableRow[] {
  return table
    .map((cells, index) => ({ cells, number: index + 1, locale }))
    .filter(({ cells, number }) => number > 1 && !cells.every(isBlank));
}

function columnsOf(header: readonly CellValue[]): Columns {
  const titles = header.map((title) => headerKey(String(title)));
  const at = (name: ColumnName) => {
    const known = aliases[name].split(' ');
    return titles.findIndex((title) => known.includes(title));
  };
  return {
    path: at('path'),
    channel: at('channel'),
    occurredAt: at('occurredAt'),
    conversions: at('conversions'),
    value: at('value'),
    nulls: at('nulls'),
  };
}

function touchOf(row: TableRow, columns: Columns): Touch {
  const path = cellOf(row, columns, 'path', 'text');
  const channel = cellOf(row, columns, 'channel', 'text');
  if (path === undefined) throw blankCell(row, 'path');
  if (channel === undefined) throw blankCell(row, 'channel');
  const [conversions, value, nulls] = figuresOf(row, columns);
  const occurredAt = cellOf(row, columns, 'occurredAt', 'date');
  return { path, channel: channel.trim(), occurredAt, conversions, value, nulls };
}

function blankCell({ number }: TableRow, column: ColumnName) {
  return inputError(creditTexts.blankCell, { row: number, column });
}

function figuresOf(row: TableRow, columns: Columns) {
  return [
    cellOf(row, columns, 'conversions', 'number'),
    cellOf(row, columns, 'value', 'number'),
    cellOf(row, columns, 'nulls', 'number'),
  ] as const;
}

function cellOf<Kind extends RowKind>(
  { cells, number, locale }: TableRow,
  columns: Columns,
  name: ColumnName,
  kind: Kind,
): KindValues[Kind] | undefined {
  if (columns[name] < 0) return undefined;
  const title = name === 'occurredAt' ? 'occurred_at' : name;
  const read = readCell(cells[columns[name]], { kind, name: title }, locale);
  if (read instanceof Unreadable) {
    throw inputError(creditTexts.rowSays, { row: number, sentence: read.told });
  }
  return read as KindValues[Kind] | undefined;
}
