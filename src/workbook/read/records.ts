import { listOfText } from '../../ground/cells/listOfText';
import { type Column, isTextKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { Row } from '../schema/row';
import { type TabName, tabNamed } from '../schema/tabs';
import type { NumberKey, Table, TextKey } from './table';

/** Whole tables as records, by table: one page asks for the same ones several times. */
const known = new WeakMap<object, readonly unknown[]>();

/**
 * A table as records, for small uses (panels, forms); the job works on columns.
 *
 * @param isWanted whether a row is asked for; all are without it
 */
export function records<Name extends TabName>(
  table: Table<Name>,
  isWanted?: (row: number) => boolean,
): Row<Name>[] {
  if (isWanted !== undefined) return readRecords(table, isWanted);
  const rows = (known.get(table) as Row<Name>[] | undefined) ?? readRecords(table, () => true);
  known.set(table, rows);
  return [...rows];
}

function readRecords<Name extends TabName>(
  table: Table<Name>,
  isWanted: (row: number) => boolean,
): Row<Name>[] {
  const readers = columnsOf(tabNamed(table.tab)).map(
    (column) => [column.key, valueReader(table, column)] as const,
  );
  const rows: Record<string, unknown>[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (!isWanted(row)) continue;
    const record: Record<string, unknown> = {};
    for (const [key, valueAt] of readers) record[key] = valueAt(row);
    rows.push(record);
  }
  return rows as Row<Name>[];
}

type ValueReader = (row: number) => unknown;

function valueReader<Name extends TabName>(table: Table<Name>, column: Column): ValueReader {
  const { key, kind } = column;
  if (isTextKind(kind)) {
    const { codes, texts } = table.text(key as TextKey<Name>);
    return kind === 'list'
      ? (row) => listOrNull(texts[codes[row] ?? 0] ?? '')
      : (row) => texts[codes[row] ?? 0] || null;
  }
  const values = table.number(key as NumberKey<Name>);
  const numberAt = (row: number) => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  if (kind !== 'flag') return numberAt;
  return (row) => {
    const value = numberAt(row);
    return value === null ? null : value === 1;
  };
}

function listOrNull(text: string): readonly string[] | null {
  return text === '' ? null : listOfText(text);
}
