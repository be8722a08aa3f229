import { layoutMutations } from '../../../workbench/page/grid/layoutMutations';
import type { BookLayout, SheetLayout } from '../../../workbench/server/protocol';

function sheet(id: number, changes: Partial<SheetLayout> = {}): SheetLayout {
  return {
    id,
    name: `Tab ${id}`,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    tabColor: null,
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    colours: [],
    merges: [],
    charts: [],
    ...changes,
  };
}

function book(...sheets: SheetLayout[]): BookLayout {
  return { name: 'book', locale: 'en_US', timeZone: 'Etc/UTC', activeSheetId: 1, sheets };
}

function idsBetween(before: BookLayout, after: BookLayout): string[] {
  return layoutMutations(before, after, (tab) => tab).map(({ id }) =>
    id.replace('sheet.mutation.', ''),
  );
}

test.each<[string, BookLayout, BookLayout, string[]]>([
  ['nothing', book(sheet(1)), book(sheet(1)), []],
  ['a new tab', book(sheet(1)), book(sheet(1), sheet(2)), ['insert-sheet']],
  ['a new tab in front', book(sheet(1)), book(sheet(2), sheet(1)), ['insert-sheet']],
  ['a tab that goes', book(sheet(1), sheet(2)), book(sheet(2)), ['remove-sheet']],
  ['all tabs anew', book(sheet(1)), book(sheet(2)), ['insert-sheet', 'remove-sheet']],
  [
    'another order',
    book(sheet(1), sheet(2), sheet(3)),
    book(sheet(3), sheet(1), sheet(2)),
    ['set-worksheet-order'],
  ],
  ['a name', book(sheet(1)), book(sheet(1, { name: 'Looker' })), ['set-worksheet-name']],
  [
    'rows and the frozen head',
    book(sheet(1)),
    book(sheet(1, { rowCount: 2000, frozenRows: 1 })),
    ['set-worksheet-row-count', 'set-frozen'],
  ],
  [
    'one width of two',
    book(sheet(1, { columnWidths: [[0, 100]] })),
    book(
      sheet(1, {
        columnWidths: [
          [0, 100],
          [1, 160],
        ],
      }),
    ),
    ['set-worksheet-col-width'],
  ],
])('%s', (_, before, after, ids) => {
  expect(idsBetween(before, after)).toEqual(ids);
});
