import type { Cell } from '../../emulator/workbook/cell';
import type { Place } from '../../emulator/workbook/placeKey';
import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import { CellBlockBuilder } from './cellBlock';
import type { CellBlock } from './protocol';

type Grid = (Cell | undefined)[][];

/**
 * Remembers which cells the page has, so that only real differences are sent: inserted rows move cells without saying
 * so, and a job that writes the same values again changes nothing on screen.
 */
export class SentCells {
  private readonly grids = new Map<number, Grid>();

  /** The listed cells of a tab as far as the page does not show them yet. */
  changedAt(sheet: Worksheet, places: readonly Place[]): CellBlock | undefined {
    const grid = this.gridOf(sheet.id);
    const builder = new CellBlockBuilder(sheet.id);
    for (const { row, column } of places) {
      compare(grid, row, column, sheet.cellAt(row, column), builder);
    }
    return builder.isEmpty ? undefined : builder.block();
  }

  /** Every difference between the workbook and the page, one block per tab. */
  allChanged(workbook: Workbook): CellBlock[] {
    const ids = new Set(workbook.sheets.map(({ id }) => id));
    for (const id of this.grids.keys()) if (!ids.has(id)) this.grids.delete(id);
    return workbook.sheets.flatMap((sheet) => this.allChangedIn(sheet) ?? []);
  }

  private allChangedIn(sheet: Worksheet): CellBlock | undefined {
    const grid = this.gridOf(sheet.id);
    const builder = new CellBlockBuilder(sheet.id);
    grid.forEach((cells, row) => {
      cells.forEach((before, column) => {
        if (before && !sheet.cellAt(row, column)) compare(grid, row, column, undefined, builder);
      });
    });
    sheet.forEachCell((cell, row, column) => {
      compare(grid, row, column, cell, builder);
    });
    return builder.isEmpty ? undefined : builder.block();
  }

  private gridOf(sheetId: number): Grid {
    let grid = this.grids.get(sheetId);
    if (!grid) {
      grid = [];
      this.grids.set(sheetId, grid);
    }
    return grid;
  }
}

function compare(
  grid: Grid,
  row: number,
  column: number,
  cell: Cell | undefined,
  builder: CellBlockBuilder,
): void {
  grid[row] ??= [];
  const cells = grid[row] as (Cell | undefined)[];
  const before = cells[column];
  if (before === cell) return;
  cells[column] = cell;
  if (before && cell && isSame(before, cell)) return;
  builder.add(row, column, cell);
}

function isSame(a: Cell, b: Cell): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Cell>;
  return [...keys].every((key) => {
    return a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]);
  });
}
