import { Workbook } from '../../../emulator/workbook/workbook';
import { editLayout } from '../../../workbench/server/editLayout';
import type { LayoutEdit } from '../../../workbench/server/protocol';

function book(): Workbook {
  const workbook = new Workbook({ name: 'book' });
  workbook.addSheet('Posts').setCell(1, 0, { value: 'second row' });
  workbook.addSheet('Links');
  return workbook;
}

test('a tab is added, renamed and removed', () => {
  const workbook = book();
  expect(editLayout(workbook, { change: 'addSheet', name: 'Mine', index: 2 })).toBeUndefined();
  const { id: sheetId = -1 } = workbook.sheetNamed('Mine') ?? {};
  expect(workbook.activeSheetId).toBe(sheetId);
  expect(editLayout(workbook, { change: 'renameSheet', sheetId, name: 'Yours' })).toBeUndefined();
  expect(editLayout(workbook, { change: 'removeSheet', sheetId })).toBeUndefined();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Posts', 'Links']);
});

test('rows, columns, widths and the frozen part', () => {
  const workbook = book();
  const sheet = workbook.sheetNamed('Posts');
  const sheetId = sheet?.id ?? -1;
  editLayout(workbook, { change: 'insertRows', sheetId, at: 0, count: 2 });
  expect(sheet?.cellAt(3, 0)?.value).toBe('second row');
  editLayout(workbook, { change: 'deleteRows', sheetId, at: 0, count: 1 });
  editLayout(workbook, { change: 'insertColumns', sheetId, at: 0, count: 1 });
  expect(sheet?.cellAt(2, 1)?.value).toBe('second row');
  editLayout(workbook, { change: 'columnWidth', sheetId, column: 1, pixels: 120.4 });
  editLayout(workbook, { change: 'freeze', sheetId, rows: 2, columns: 1 });
  expect(sheet?.columnWidths.get(1)).toBe(120);
  expect(sheet).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
});

test.each<[string, (ids: number[]) => LayoutEdit, RegExp]>([
  ['a taken name', () => ({ change: 'addSheet', name: 'links', index: 0 }), /already exists/],
  [
    'renaming to a taken name',
    ([first = 0]) => ({ change: 'renameSheet', sheetId: first, name: 'Links' }),
    /already exists/,
  ],
  ['a tab that is gone', () => ({ change: 'removeSheet', sheetId: 99 }), /gone/],
])('%s is refused in words', (_, edit, sentence) => {
  const workbook = book();
  expect(editLayout(workbook, edit(workbook.sheets.map(({ id }) => id)))).toMatch(sentence);
});

test('the last tab stays', () => {
  const workbook = new Workbook({ name: 'book' });
  const { id: sheetId } = workbook.addSheet('Only');
  expect(editLayout(workbook, { change: 'removeSheet', sheetId })).toMatch(/can't remove all/);
});
