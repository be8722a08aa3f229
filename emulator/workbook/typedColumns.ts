import type { Area, CellValue } from './cell';
import { isDateFormat } from './displayDate';
import type { ColumnType } from './sheetObjects';
import type { Worksheet } from './worksheet';

/** Google's words when a script touches what a table's column decides itself. */
export const TYPED_COLUMN_REFUSAL = 'This operation is not allowed on cells in typed columns.';

/** The type that a table gives to a cell below its header; undefined when it gives none. */
export function columnTypeAt(
  sheet: Worksheet,
  row: number,
  column: number,
): ColumnType | undefined {
  for (const { area, types } of sheet.tables) {
    const inside = row > area.row && row < area.row + area.rows;
    if (inside && column >= area.column && column < area.column + area.columns) {
      return types[column - area.column];
    }
  }
  return undefined;
}

/** Whether any cell of an area lies in a typed column. */
export function touchesTypedColumn(sheet: Worksheet, area: Area): boolean {
  return sheet.tables.some(({ area: table, types }) => {
    const rows = area.row + area.rows > table.row + 1 && area.row < table.row + table.rows;
    return (
      rows &&
      types.some((type, at) => {
        const column = table.column + at;
        return type !== undefined && column >= area.column && column < area.column + area.columns;
      })
    );
  });
}

/** Whether a typed column takes a value; blanks and formulas it always does. */
export function fitsType(
  type: ColumnType,
  {
    value,
    formula,
    numberFormat,
  }: {
    readonly value: CellValue;
    readonly formula?: string;
    readonly numberFormat: string | undefined;
  },
): boolean {
  if (value === '' || formula !== undefined) return true;
  switch (type.kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && !isDateFormat(numberFormat);
    case 'date':
      return typeof value === 'number' && isDateFormat(numberFormat);
    case 'checkbox':
      return typeof value === 'boolean';
    case 'dropdown':
      return type.choices.includes(String(value));
  }
}
