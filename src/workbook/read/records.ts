import { listOfText } from '../../ground/cells/listOfText';
import { type Column, isTextKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { Row } from '../schema/row';
import { type TabName, tabNamed } from '../schema/tabs';
import type { NumberKey, Table, TextKey } from './table';

/** A table as records, for small uses (panels, forms); the job works on columns. */
export function records<Name extends TabName>(table: Table<Name>): Row<Name>[] {
  const columns = columnsOf(tabNamed(table.tab));
  const rows: Record<string, unknown>[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const cells = columns.map((column) => [column.key, valueAt(table, column, row)] as const);
    rows.push(Object.fromEntries(cells));
  }
  return rows as Row<Name>[];
}

function valueAt<Name extends TabName>(table: Table<Name>, column: Column, row: number): unknown {
  if (isTextKind(column.kind)) return textAt(table, column, row);
  const value = table.number(column.key as NumberKey<Name>)[row] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  return column.kind === 'flag' ? value === 1 : value;
}

function textAt<Name extends TabName>(table: Table<Name>, column: Column, row: number): unknown {
  const { codes, texts } = table.text(column.key as TextKey<Name>);
  const text = texts[codes[row] ?? 0] ?? '';
  if (text === '') return null;
  return column.kind === 'list' ? listOfText(text) : text;
}
