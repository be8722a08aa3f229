import { flagWords } from '../ground/cells/flagOfText';
import { stringLiteral } from './stringLiteral';
import { tableOfTab } from './tableSchemas';
import type { WarehouseField } from './warehouseTable';

/** A table that a shop's pipeline fills, and which of its columns fill ours. */
export interface MappedTable {
  /** Its full name within backticks. */
  readonly table: string;
  /** The type of each of its columns, as BigQuery spells it. */
  readonly types: ReadonlyMap<string, string>;
  /** Column of Conversions → column of the table. */
  readonly columns: Readonly<Record<string, string>>;
  /** The zone in which times without an offset are meant. */
  readonly zone: string;
}

const leadWords = ['lead', '리드', '문의'];
const orderWords = ['order', 'booking', 'payment', 'sale', '주문', '예약', '결제'];

/**
 * The query that shows a table of the shop as the model reads leads and orders: values of other types are cast, what
 * cannot be cast is blank. Every row is an order where no column tells the kind.
 */
export function conversionsView(mapped: MappedTable): string {
  const columns = tableOfTab('Conversions').fields.map(
    (field) => `${expressionOf(field, mapped)} AS ${field.name}`,
  );
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM ${mapped.table}`;
}

const sqlType = {
  STRING: 'STRING',
  FLOAT: 'FLOAT64',
  INTEGER: 'INT64',
  BOOLEAN: 'BOOL',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
} as const;

function expressionOf(
  { name, type }: WarehouseField,
  { columns, types, zone }: MappedTable,
): string {
  const column = columns[name];
  if (column === undefined) return name === 'kind' ? "'order'" : `CAST(NULL AS ${sqlType[type]})`;
  const source = types.get(column) ?? 'STRING';
  if (name === 'kind') return kindOf(column);
  if (type === 'TIMESTAMP') return instantOf(column, source, stringLiteral(zone));
  if (type === 'BOOLEAN') return flagOf(column, source);
  if (type === 'FLOAT') return `SAFE_CAST(${column} AS FLOAT64)`;
  return `CAST(${column} AS STRING)`;
}

function kindOf(column: string): string {
  const word = `LOWER(TRIM(CAST(${column} AS STRING)))`;
  return `CASE WHEN ${word} IN (${listed(leadWords)}) THEN 'lead' WHEN ${word} IN (${listed(orderWords)}) THEN 'order' END`;
}

/** A time without an offset is one of the file's zone. */
function instantOf(column: string, source: string, zone: string): string {
  if (source === 'TIMESTAMP') return column;
  if (source === 'DATETIME' || source === 'DATE') return `TIMESTAMP(${column}, ${zone})`;
  return `IF(REGEXP_CONTAINS(CAST(${column} AS STRING), r'(?i)(z|[+-]\\d\\d:?\\d\\d)$'),
    SAFE_CAST(CAST(${column} AS STRING) AS TIMESTAMP), TIMESTAMP(SAFE_CAST(CAST(${column} AS STRING) AS DATETIME), ${zone}))`;
}

function flagOf(column: string, source: string): string {
  if (source === 'BOOLEAN' || source === 'BOOL') return column;
  const word = `LOWER(TRIM(CAST(${column} AS STRING)))`;
  return `CASE WHEN ${word} IN (${listed(flagWords.yes)}) THEN TRUE WHEN ${word} IN (${listed(flagWords.no)}) THEN FALSE END`;
}

function listed(words: readonly string[]): string {
  return words.map(stringLiteral).join(', ');
}
