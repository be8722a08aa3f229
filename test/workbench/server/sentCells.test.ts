import { Workbook } from '../../../emulator/workbook/workbook';
import { bookLayout } from '../../../workbench/server/bookLayout';
import { BookMirror } from '../../../workbench/server/bookMirror';
import { forEachWireCell } from '../../../workbench/server/cellBlock';
import type { CellBlock } from '../../../workbench/server/protocol';
import { restoreBook } from '../../../workbench/server/restoreBook';
import { SentCells } from '../../../workbench/server/sentCells';

function cellsOf(block: CellBlock | undefined): unknown[] {
  const cells: unknown[] = [];
  if (block) forEachWireCell(block, (row, column, cell) => cells.push([row, column, cell ?? null]));
  return cells;
}

function sample() {
  const workbook = new Workbook({ name: 'book', timeZone: 'Asia/Seoul' });
  const sheet = workbook.addSheet('Posts');
  sheet.setCell(0, 0, { value: 'fee', style: { bold: true } });
  sheet.setCell(1, 0, { value: 2, numberFormat: '0.00' });
  sheet.setCell(2, 0, { value: 4, formula: '=A2*2', numberFormat: '0.00' });
  return { workbook, sheet };
}

test('the first time everything is sent, cells of one look sharing it', () => {
  const { workbook, sheet } = sample();
  const [block] = new SentCells().allChanged(workbook);
  expect(cellsOf(block)).toEqual([
    [0, 0, sheet.cellAt(0, 0)],
    [1, 0, sheet.cellAt(1, 0)],
    [2, 0, sheet.cellAt(2, 0)],
  ]);
  expect(block?.looks).toHaveLength(3);
});

test('afterwards only real changes are', () => {
  const { workbook, sheet } = sample();
  const sent = new SentCells();
  sent.allChanged(workbook);
  sheet.setCell(1, 0, { value: 2, numberFormat: '0.00' });
  expect(sent.allChanged(workbook)).toEqual([]);
  sheet.setCell(1, 0, { value: 3, numberFormat: '0.00' });
  sheet.setCell(2, 0, undefined);
  const block = sent.changedAt(sheet, [
    { row: 0, column: 0 },
    { row: 1, column: 0 },
    { row: 2, column: 0 },
  ]);
  expect(cellsOf(block)).toEqual([
    [1, 0, { value: 3, numberFormat: '0.00' }],
    [2, 0, null],
  ]);
});

test('an inserted row is seen though no cell says that it moved', () => {
  const { workbook, sheet } = sample();
  const sent = new SentCells();
  sent.allChanged(workbook);
  sheet.insertRows(1, 1);
  const [block] = sent.allChanged(workbook);
  expect(cellsOf(block)).toEqual(
    expect.arrayContaining([
      [1, 0, null],
      [2, 0, { value: 2, numberFormat: '0.00' }],
      [3, 0, sheet.cellAt(3, 0)],
    ]),
  );
});

test('a file is restored from what the page was told', () => {
  const { workbook, sheet } = sample();
  sheet.frozenRows = 1;
  sheet.columnWidths.set(0, 222);
  sheet.setCell(3, 0, { value: 5, spilled: true });
  const sent = new SentCells();
  const mirror = new BookMirror();
  mirror.follow({ kind: 'book', layout: bookLayout(workbook), blocks: sent.allChanged(workbook) });
  sheet.setCell(1, 0, { value: 9 });
  const change = sent.changedAt(sheet, [{ row: 1, column: 0 }]);
  if (change) mirror.follow({ kind: 'cells', block: change });

  const restored = restoreBook(mirror.layout, mirror.blocks());
  const posts = restored.sheetNamed('Posts');
  expect(restored.timeZone).toBe('Asia/Seoul');
  expect(posts?.frozenRows).toBe(1);
  expect(posts?.columnWidths.get(0)).toBe(222);
  expect(posts?.cellAt(1, 0)).toEqual({ value: 9 });
  expect(posts?.cellAt(2, 0)).toEqual(sheet.cellAt(2, 0));
  expect(posts?.cellAt(3, 0)).toBeUndefined();
});
