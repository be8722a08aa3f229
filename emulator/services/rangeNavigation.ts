import type { Area, Cell } from '../workbook/cell';
import { enumName } from './googleEnum';
import { RangeArrange } from './rangeArrange';
import { sheetEnums } from './sheetEnums';

/** Steps of a walk over the grid. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** A rectangle of cells: what lies around it. */
export abstract class RangeNavigation extends RangeArrange {
  /** As Ctrl and an arrow key: to the end of a block, else to the next cell with data, else to the edge. */
  getNextDataCell(direction: unknown) {
    this.execution.host.engine.recalculate();
    const [down, right] = STEPS[enumName(direction, sheetEnums.Direction)] as [number, number];
    const { sheet } = this;
    let { row, column } = this.area;
    const inside = (r: number, c: number) =>
      r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount;
    const filled = (r: number, c: number) => isFilled(sheet.cellAt(r, c));
    const inBlock = filled(row, column) && filled(row + down, column + right);
    while (inside(row + down, column + right)) {
      if (inBlock && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!inBlock && filled(row, column)) break;
    }
    return this.execution.make.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  /** The block of cells with data that touches this range, in one dimension or in both. */
  getDataRegion(dimension?: unknown) {
    this.execution.host.engine.recalculate();
    const wanted = dimension === undefined ? undefined : enumName(dimension, sheetEnums.Dimension);
    let area = this.area;
    for (let grown = true; grown; ) {
      const next = around(this, area, wanted);
      grown = next.rows !== area.rows || next.columns !== area.columns;
      area = next;
    }
    return this.execution.make.range(this.sheet, area);
  }
}

/** The area, one row or column larger on each side where that has data. */
function around({ sheet }: RangeNavigation, area: Area, dimension: string | undefined): Area {
  const vertical = dimension !== 'COLUMNS';
  const horizontal = dimension !== 'ROWS';
  const has = (row: number, column: number, rows: number, columns: number) => {
    for (let r = Math.max(0, row); r < Math.min(row + rows, sheet.rowCount); r += 1) {
      for (let c = Math.max(0, column); c < Math.min(column + columns, sheet.columnCount); c += 1) {
        if (isFilled(sheet.cellAt(r, c))) return true;
      }
    }
    return false;
  };
  // Corners count where the region may grow both ways.
  const wide = vertical && horizontal ? 1 : 0;
  const { row, column, rows, columns } = area;
  const up = vertical && row > 0 && has(row - 1, column - wide, 1, columns + 2 * wide);
  const down = vertical && has(row + rows, column - wide, 1, columns + 2 * wide);
  const left = horizontal && column > 0 && has(row - wide, column - 1, rows + 2 * wide, 1);
  const right = horizontal && has(row - wide, column + columns, rows + 2 * wide, 1);
  return {
    row: row - Number(up),
    column: column - Number(left),
    rows: rows + Number(up) + Number(down),
    columns: columns + Number(left) + Number(right),
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== '';
}
