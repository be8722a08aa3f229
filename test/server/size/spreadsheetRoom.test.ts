import { type ServerBook, serverBook, shrinkGrids } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const MOST_CELLS = 10_000_000;
/** A new sheet's 1,000 rows of 26 columns. */
const NEW_SHEET_CELLS = 26_000;
const RUNS_ROW_CELLS = 12;

/** Fills the file up with blank cells until only so many may come. */
function leaveRoom(book: ServerBook, cells: number): void {
  const { workbook } = book;
  const ballast =
    workbook.sheetNamed('Archive') ?? workbook.addSheet('Archive', { rows: 1, columns: 1 });
  ballast.rowCount += MOST_CELLS - workbook.cellCount() - cells;
}

function afterFirstRun(): ServerBook {
  const book = serverBook(smallCampaign);
  book.run();
  shrinkGrids(book);
  book.host.clock.advance(60_000);
  return book;
}

/** As many further conversions as given, so that Credits has to grow. */
function addConversions(book: ServerBook, count: number): void {
  const sheet = book.sheet('Conversions');
  sheet.insertRows(sheet.rowCount, count);
  for (let row = 13; row < 13 + count; row++) {
    for (const column of [1, 2, 3]) sheet.setCell(row, column, sheet.cellAt(12, column));
    sheet.setCell(row, 0, { value: `C${row}` });
  }
}

test('a file that would outgrow the limit is told so in Runs before anything is written', () => {
  const book = afterFirstRun();
  const figures = book.figures();
  addConversions(book, 200);
  leaveRoom(book, 500);
  const { result, message } = book.run();
  expect(result).toBe('failed');
  expect(message).toMatch(
    /^The job stopped: the results need 1,[67]\d\d more cells and this file has room for 500 of the 10,000,000 that Google allows: move old conversions/,
  );
  expect(book.runs()[0]).toMatchObject({ Result: 'failed', Message: message });
  expect(book.figures()).toBe(figures);
});

test('with room for the results alone the run is done, and there is nothing to undo', () => {
  const book = afterFirstRun();
  leaveRoom(book, 100);
  expect(book.run().result).toBe('done');
  expect(book.workbook.sheets.filter(({ hidden }) => hidden)).toEqual([]);
  book.host.runMenuItem('undoLastRun');
  expect(book.told()).toBe('there is no earlier run to go back to');
});

test('earlier images make room for the results', () => {
  const book = afterFirstRun();
  book.run();
  expect(book.workbook.sheets.filter(({ hidden }) => hidden)).toHaveLength(1);
  addConversions(book, 200);
  leaveRoom(book, 0);
  const { result, message } = book.run();
  expect([result, message]).toEqual(['done', message]);
  expect(book.cells('Credits')).toHaveLength(213);
});

test.each([
  ['a cell short of a new sheet', NEW_SHEET_CELLS - 1, 0],
  ['a new sheet', NEW_SHEET_CELLS + RUNS_ROW_CELLS, 1],
])('the tabs are kept when there is room for %s', (_room, cells, sheets) => {
  const book = afterFirstRun();
  leaveRoom(book, cells);
  expect(book.run().result).toBe('done');
  expect(book.workbook.sheets.filter(({ hidden }) => hidden)).toHaveLength(sheets);
  expect(book.workbook.cellCount()).toBeLessThanOrEqual(MOST_CELLS);
});
