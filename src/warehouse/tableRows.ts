import { dayText } from '../ground/time/calendarDay';
import type { ModelTab } from '../workbook/feed/modelMaterial';
import type { NumberKey, Table, TextKey } from '../workbook/read/table';
import { type Column, isTextKind } from '../workbook/schema/column';
import { columnsOf } from '../workbook/schema/columnsOf';
import { tabNamed } from '../workbook/schema/tabs';
import type { WarehouseRow, WarehouseValue } from './warehouseTable';

/**
 * The rows of a tab as they were read, for its table: numbers, days and instants understood, ids in the
 * spelling that all tabs share. Blanks are left out.
 */
export function tableRows<Name extends ModelTab>(table: Table<Name>): WarehouseRow[] {
  const cells = columnsOf(tabNamed(table.tab)).map((column) => cellsOf(table, column));
  return Array.from({ length: table.rowCount }, (_, row) => {
    const values: Record<string, WarehouseValue> = { sheet_row: table.sheetRows[row] ?? 0 };
    for (const { key, at } of cells) {
      const value = at(row);
      if (value !== null) values[key] = value;
    }
    return values;
  });
}

function cellsOf<Name extends ModelTab>(table: Table<Name>, { key, kind }: Column) {
  if (isTextKind(kind)) {
    const { codes, texts } = table.text(key as TextKey<Name>);
    return { key, at: (row: number): WarehouseValue => texts[codes[row] ?? 0] || null };
  }
  const numbers = table.number(key as NumberKey<Name>);
  const plainValue = numberValues[kind as keyof typeof numberValues] ?? ((value: number) => value);
  return {
    key,
    at(row: number): WarehouseValue {
      const value = numbers[row] ?? Number.NaN;
      return Number.isNaN(value) ? null : plainValue(value);
    },
  };
}

const numberValues = {
  date: dayText,
  datetime: (instantMs: number) => new Date(instantMs).toISOString(),
  flag: (value: number) => value === 1,
};
