import type { SheetLayout } from '../../server/protocol';

/** The frozen part of a tab in the grid's own terms. */
export function freezeOf({ frozenRows, frozenColumns }: SheetLayout) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}
