import type { Cell, CellValue } from '../../emulator/workbook/cell';
import type { CellBlock, Look, WireCell } from './protocol';

const PLAIN = JSON.stringify({});

/** Packs cells of one tab for the wire: cells that look alike share one look. */
export class CellBlockBuilder {
  private readonly cells: WireCell[] = [];
  private readonly looks: Look[] = [{}];
  private readonly lookIndex = new Map<string, number>([[PLAIN, 0]]);

  constructor(private readonly sheetId: number) {}

  add(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) {
      this.cells.push([row, column, null, 0]);
      return;
    }
    const { value, formula, ...look } = cell;
    const index = this.indexOf(look);
    this.cells.push(
      formula === undefined ? [row, column, value, index] : [row, column, value, index, formula],
    );
  }

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  block(): CellBlock {
    return { sheetId: this.sheetId, looks: this.looks, cells: this.cells };
  }

  private indexOf(look: Look): number {
    const key = JSON.stringify(look);
    let index = this.lookIndex.get(key);
    if (index === undefined) {
      index = this.looks.push(look) - 1;
      this.lookIndex.set(key, index);
    }
    return index;
  }
}

/** Calls back for every cell of a block; undefined where a cell is gone. */
export function forEachWireCell(
  { looks, cells }: CellBlock,
  visit: (row: number, column: number, cell: Cell | undefined) => void,
): void {
  for (const [row, column, value, look, formula] of cells) {
    visit(row, column, value === null ? undefined : cellOf(value, looks[look] ?? {}, formula));
  }
}

function cellOf(value: CellValue, look: Look, formula: string | undefined): Cell {
  return formula === undefined ? { value, ...look } : { value, ...look, formula };
}
