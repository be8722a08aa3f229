import type { Worksheet } from '../../../emulator/workbook/worksheet';
import { headerRow } from '../../../src/workbook/write/headerRow';
import { jobTabs, type ServerBook, serverBook, shrinkGrids } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const LOOKER_WIDTH = headerRow('Looker').length;

/** A file whose tabs stand, Snapshots too, which the first run makes, and what the job's tabs then held. */
function afterFirstRun(): { book: ServerBook; figures: string } {
  const book = serverBook(smallCampaign);
  book.run();
  book.run();
  shrinkGrids(book);
  book.host.clock.advance(60_000);
  return { book, figures: book.figures() };
}

const columnOf = (sheet: Worksheet, header: string) =>
  Array.from(
    { length: sheet.columnCount },
    (_each, column) => sheet.cellAt(0, column)?.value,
  ).indexOf(header);

/** Writes a column of a person's own: a header and a note beside the first row. */
function note(sheet: Worksheet, column: number): void {
  sheet.setCell(0, column, { value: 'My notes' });
  sheet.setCell(1, column, { value: 'ask again in June' });
}

test('a renamed and moved tab goes on serving, with the same id', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  book.workbook.renameSheet(looker, 'Feed for the agency');
  book.workbook.moveSheet(looker, 0);
  looker.setCell(1, 1, { value: 'scribbled' });
  expect(book.run().result).toBe('done');
  expect(book.workbook.sheetNamed('Looker')).toBeUndefined();
  expect(book.workbook.sheets[0]?.id).toBe(looker.id);
  expect(looker.cellAt(1, 1)?.value).toBe('spring');
});

test.each(jobTabs)('a deleted %s tab is made anew', (name) => {
  const { book, figures } = afterFirstRun();
  book.workbook.removeSheet(book.sheet(name));
  expect(book.run().result).toBe('done');
  expect(book.figures()).toBe(figures);
});

test('all of a filtered tab is written, hidden rows too', () => {
  const { book, figures } = afterFirstRun();
  const looker = book.sheet('Looker');
  looker.filter = { area: { row: 0, column: 0, rows: 9, columns: 5 }, criteria: new Map() };
  for (const row of [2, 3, 4]) {
    looker.hiddenRows.add(row);
    looker.setCell(row, 1, { value: 'stale' });
  }
  expect(book.run().result).toBe('done');
  expect(book.figures()).toBe(figures);
  expect(looker.filter).toBeDefined();
  expect(looker.hiddenRows.size).toBe(3);
});

test('columns to the right of the job’s are left alone', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  looker.insertColumns(LOOKER_WIDTH, 1);
  note(looker, LOOKER_WIDTH);
  expect(book.run().result).toBe('done');
  expect(looker.cellAt(1, LOOKER_WIDTH)?.value).toBe('ask again in June');
});

test('a column that a person put among the job’s moves to the right of them, with all it holds', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  looker.insertColumns(4, 1);
  note(looker, 4);
  expect(book.run().result).toBe('done');
  expect(book.cells('Looker')[0]?.slice(0, LOOKER_WIDTH)).toEqual(headerRow('Looker'));
  const place = columnOf(looker, 'My notes');
  expect(place).toBeGreaterThanOrEqual(LOOKER_WIDTH);
  expect(looker.cellAt(1, place)?.value).toBe('ask again in June');
});

test('a deleted column comes back in its place; a person’s own that slipped left is not written over', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  looker.insertColumns(LOOKER_WIDTH, 1);
  note(looker, LOOKER_WIDTH);
  looker.deleteColumns(3, 1);
  expect(book.run().result).toBe('done');
  expect(book.cells('Looker')[0]?.slice(0, LOOKER_WIDTH)).toEqual(headerRow('Looker'));
  expect(looker.cellAt(1, columnOf(looker, 'My notes'))?.value).toBe('ask again in June');
});

test('a currency that a person chose for a column stays; text columns stay text', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  const spend = columnOf(looker, 'spend');
  const id = columnOf(looker, 'campaign_id');
  for (let row = 1; row < 20; row++) {
    const cell = looker.cellAt(row, spend) ?? { value: '' };
    looker.setCell(row, spend, { ...cell, numberFormat: '[$₩]#,##0' });
    looker.setCell(row, id, { value: '', numberFormat: '0' });
  }
  book.run();
  expect(looker.cellAt(1, spend)?.numberFormat).toBe('[$₩]#,##0');
  expect(looker.cellAt(1, id)?.numberFormat).toBe('@');
});

test('figures that a person formatted as text become figures again', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  const spend = columnOf(looker, 'spend');
  for (let row = 1; row < 20; row++) looker.setCell(row, spend, { value: '', numberFormat: '@' });
  book.run();
  expect(looker.cellAt(1, spend)).toMatchObject({ value: 300, numberFormat: '#,##0.00' });
});

test('a protected tab stops the run before anything is written, and is named', () => {
  const { book, figures } = afterFirstRun();
  const protection = { id: 9, description: '', warningOnly: false, editors: ['boss@example.com'] };
  book.sheet('Scoreboard').protections.push(protection);
  book.sheet('Conversions').setCell(2, 5, { value: 777 });
  const { result, message } = book.run();
  expect([result, message]).toEqual([
    'failed',
    'The job stopped: the tab Scoreboard is protected against you: ask its owner to let you edit it',
  ]);
  expect(book.figures()).toBe(figures);
  expect(book.runs()[0]).toMatchObject({ Result: 'failed' });
  book.sheet('Scoreboard').protections.pop();
  expect(book.run().result).toBe('done');
  expect(book.figures()).not.toBe(figures);
});

test('a protected column of a person’s own, beside the job’s, does not stop it', () => {
  const { book } = afterFirstRun();
  const looker = book.sheet('Looker');
  looker.insertColumns(LOOKER_WIDTH, 1);
  const area = { row: 0, column: LOOKER_WIDTH, rows: 20, columns: 1 };
  const editors = ['boss@example.com'];
  looker.protections.push({ id: 9, area, description: '', warningOnly: false, editors });
  expect(book.run().result).toBe('done');
});

test('a protected Snapshots tab is told and does not fail the run', () => {
  const book = serverBook({ ...smallCampaign, Snapshots: [{ creator_id: 'mina', taken_on: '' }] });
  const protection = { id: 9, description: '', warningOnly: false, editors: ['boss@example.com'] };
  book.sheet('Snapshots').protections.push(protection);
  const { result, message } = book.run();
  expect(result).toBe('done');
  expect(message).toContain('new follower counts could not be kept');
});

test('what a person notes beside a run stays beside it', () => {
  const { book } = afterFirstRun();
  const runs = book.sheet('Runs');
  const { 'Run ID': first } = book.runs()[0] ?? {};
  runs.insertColumns(runs.columnCount, 1);
  runs.setCell(0, runs.columnCount - 1, { value: 'Why' });
  runs.setCell(1, runs.columnCount - 1, { value: 'the first one' });
  book.run();
  expect(book.runs().find(({ Why }) => Why === 'the first one')).toMatchObject({ 'Run ID': first });
  expect(book.runs()[0]).toMatchObject({ Result: 'done', Why: '' });
});

test('what is edited while a run is at work counts in the next one', () => {
  const { book, figures } = afterFirstRun();
  let edited = false;
  const stop = book.workbook.observe({
    cellChanged: (sheet) => {
      if (edited || sheet.name !== 'Looker') return;
      edited = true;
      book.sheet('Conversions').setCell(2, 5, { value: 777 });
    },
    structureChanged: () => undefined,
  });
  book.run();
  stop();
  expect([edited, book.figures() === figures]).toEqual([true, true]);
  book.run();
  expect(book.figures()).not.toBe(figures);
});

test('snapshots are added once, and again only when a count has changed', () => {
  const { book } = afterFirstRun();
  book.run();
  expect(book.cells('Snapshots')).toHaveLength(3);
  book.sheet('Creators').setCell(1, 3, { value: 12_900 });
  book.run();
  book.run();
  expect(book.cells('Snapshots').map((row) => row[2])).toEqual([
    'Followers',
    12_300,
    8_000,
    12_900,
  ]);
});
