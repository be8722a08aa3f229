import type { Area, Cell, CellValue } from '../workbook/cell';

/** One column to sort by, counted from the range's first. */
export interface SortOrder {
  readonly at: number;
  readonly ascending: boolean;
}

/**
 * What a script asks Range.sort for: a column of the sheet (from 1), an object with `column` and `ascending`,
 * or a list of either.
 *
 * @throws Error when a column lies outside of the range
 */
export function sortOrders(spec: unknown, area: Area): SortOrder[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one) => {
    const { column, ascending = true } =
      typeof one === 'object' && one !== null
        ? (one as { column?: unknown; ascending?: unknown })
        : { column: one };
    const at = Number(column) - 1 - area.column;
    if (!(at >= 0 && at < area.columns)) {
      throw new Error('Sort column is outside of the bounds of the range.');
    }
    return { at, ascending: ascending !== false };
  });
}

/** Rows in order as Sheets has it: numbers, texts, truth values; blanks last either way. */
export function sortedRows(
  rows: readonly (Cell | undefined)[][],
  orders: readonly SortOrder[],
): (Cell | undefined)[][] {
  return [...rows].sort((a, b) => {
    for (const { at, ascending } of orders) {
      const [left, right] = [a[at]?.value ?? '', b[at]?.value ?? ''];
      if (left === '' || right === '') {
        if (left !== right) return left === '' ? 1 : -1;
        continue;
      }
      const difference = compared(left, right);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return 0;
  });
}

function compared(left: CellValue, right: CellValue): number {
  const ranks = [rankOf(left), rankOf(right)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  if (typeof left === 'number' || typeof left === 'boolean') return Number(left) - Number(right);
  return String(left).localeCompare(String(right), 'en', { sensitivity: 'base' });
}

function rankOf(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
