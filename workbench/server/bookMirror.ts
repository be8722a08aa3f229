import type { Cell } from '../../emulator/workbook/cell';
import { CellBlockBuilder, forEachWireCell } from './cellBlock';
import type { BookLayout, CellBlock, ServerMessage } from './protocol';

const NO_LAYOUT: BookLayout = {
  name: '',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  activeSheetId: 0,
  sheets: [],
};

/**
 * The file as the page shows it, kept outside the host thread: a page that opens while a function runs sees it at
 * once, and a thread that had to be stopped is started anew from it.
 */
export class BookMirror {
  layout = NO_LAYOUT;
  private readonly grids = new Map<number, (Cell | undefined)[][]>();

  /** Follows what the host thread told the page. */
  follow(message: ServerMessage): void {
    if (message.kind === 'book') {
      this.grids.clear();
      this.layout = message.layout;
      for (const block of message.blocks) this.addBlock(block);
    } else if (message.kind === 'layout') {
      this.layout = message.layout;
      const ids = new Set(message.layout.sheets.map(({ id }) => id));
      for (const id of this.grids.keys()) if (!ids.has(id)) this.grids.delete(id);
    } else if (message.kind === 'cells') {
      this.addBlock(message.block);
    }
  }

  /** All cells, one block per tab. */
  blocks(): CellBlock[] {
    return [...this.grids].map(([sheetId, grid]) => {
      const builder = new CellBlockBuilder(sheetId);
      grid.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell) builder.add(row, column, cell);
        });
      });
      return builder.block();
    });
  }

  private addBlock(block: CellBlock): void {
    let grid = this.grids.get(block.sheetId);
    if (!grid) {
      grid = [];
      this.grids.set(block.sheetId, grid);
    }
    const rows = grid;
    forEachWireCell(block, (row, column, cell) => {
      rows[row] ??= [];
      (rows[row] as (Cell | undefined)[])[column] = cell;
    });
  }
}
