import { headerRow } from '../../../src/workbook/write/headerRow';
import { type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** A file after two runs, so that it also holds hidden images. */
function afterTwoRuns(): ServerBook {
  const book = serverBook(smallCampaign);
  book.run();
  book.host.clock.advance(60_000);
  book.run();
  book.host.clock.advance(60_000);
  return book;
}

/** "Make a copy": all sheets come along, what the add-on remembers of the file does not. */
function forget({ workbook }: ServerBook): void {
  workbook.documentProperties.clear();
}

const titles = ({ workbook }: ServerBook) => workbook.sheets.map(({ name }) => name).sort();

test('a copy of the file finds its renamed tabs by their headers and adds none', () => {
  const book = afterTwoRuns();
  const figures = book.figures();
  const looker = book.sheet('Looker').id;
  const renamed = ['Looker', 'Scoreboard', 'Runs', 'Health', 'Credits', 'Conversions'] as const;
  for (const name of renamed) book.workbook.renameSheet(book.sheet(name), `${name} of the copy`);
  const before = titles(book).filter((name) => !name.includes('(before'));
  forget(book);
  book.sheet('Looker of the copy').setCell(1, 1, { value: 'stale' });
  expect(book.run().result).toBe('done');
  expect(titles(book).filter((name) => !name.includes('(before'))).toEqual(before);
  for (const name of renamed) {
    book.workbook.renameSheet(book.sheet(`${name} of the copy`), name);
  }
  expect(book.sheet('Looker').id).toBe(looker);
  expect(book.figures()).toBe(figures);
});

test('a person’s own tab is not taken for one of ours', () => {
  const book = serverBook(smallCampaign);
  const own = book.workbook.addSheet('Notes', { rows: 5, columns: 8 });
  ['Creator ID', 'Post ID', 'Text', 'Mood', 'Colour', 'Weather'].forEach((value, column) => {
    own.setCell(0, column, { value });
  });
  own.setCell(1, 0, { value: 'mina' });
  book.run();
  expect(own.cellAt(1, 0)?.value).toBe('mina');
  expect(book.cells('Health').some((row) => row.includes('Comments'))).toBe(false);
});

test.each<[string, (book: ServerBook) => void]>([
  ['deleted', (book) => book.sheet('Runs').deleteRows(0, 1)],
  [
    'cleared',
    (book) => {
      for (let column = 0; column < 12; column++) book.sheet('Runs').setCell(0, column, undefined);
    },
  ],
  ['overwritten in part', (book) => book.sheet('Runs').setCell(0, 0, { value: 'x' })],
])('Runs whose header was %s gets it back, with the runs below it', (_what, harm) => {
  const book = afterTwoRuns();
  harm(book);
  expect(book.run().result).toBe('done');
  const [header = [], ...runs] = book.cells('Runs');
  expect(header.slice(0, headerRow('Runs').length)).toEqual(headerRow('Runs'));
  expect(runs.filter((row) => row.includes('done'))).toHaveLength(3);
});

test('undoing a run adds a line to Runs, and Home takes it for no failure', () => {
  const book = afterTwoRuns();
  book.host.runMenuItem('undoLastRun');
  expect(book.runs().map(({ Result }) => Result)).toEqual(['undone', 'done', 'done']);
  expect(book.runs()[0]?.Message).toBe(
    'Put back: Credits, Looker, Scoreboard, Health, Help, Today',
  );
  expect(book.call('openSidebar', {})).toMatchObject({ value: { lastRun: { succeeded: true } } });
});

test('what a person typed before she undid a run stays, and counts in the next one', () => {
  const book = afterTwoRuns();
  const figures = book.figures();
  book.sheet('Conversions').setCell(2, 5, { value: 1000 });
  const looker = book.sheet('Looker');
  const width = headerRow('Looker').length;
  looker.insertColumns(width, 1);
  looker.setCell(1, width, { value: 'mine' });
  book.host.runMenuItem('undoLastRun');
  expect(book.sheet('Conversions').cellAt(2, 5)?.value).toBe(1000);
  expect(looker.cellAt(1, width)?.value).toBe('mine');
  expect(book.run().result).toBe('done');
  expect(book.figures()).not.toBe(figures);
});

test('a trigger without its file says so in the log and throws nothing', () => {
  const book = serverBook(smallCampaign, { container: false });
  const result = book.host.runMenuItem('runWhenDue');
  expect(result.error).toBeUndefined();
  const logged = book.host.logs().map(({ text }) => text);
  expect(logged.join(' ')).toContain('Google started the daily run without its file');
});

test('a trigger whose file does not answer keeps why for the sidebar', () => {
  const book = serverBook(smallCampaign);
  book.host.runMenuItem('switchDailyRunOn');
  book.host.setFaults([{ method: 'SpreadsheetApp.getActive', atCall: 1, kind: 'exception' }]);
  expect(book.host.runMenuItem('runWhenDue').error).toBeUndefined();
  book.host.setFaults(undefined);
  const trouble = expect.stringContaining('server error');
  expect(book.call('openSidebar', {})).toMatchObject({ value: { trouble } });
});
