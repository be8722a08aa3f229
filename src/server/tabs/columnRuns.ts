/** Cells of one column that touch, from 1. */
export interface ColumnRun<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Cells as runs down their columns, so that a column takes one call however long it is. */
export function columnRuns<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): ColumnRun<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    const touches = last?.column === cell.column && last.row + last.cells.length === cell.row;
    if (last && touches) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}
