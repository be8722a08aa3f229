import {
  jobTabs,
  MONDAY,
  type ServerBook,
  serverBook,
  shrinkGrids,
} from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const undo = (book: ServerBook) => book.host.runMenuItem('undoLastRun');
const whole = (book: ServerBook) => JSON.stringify(jobTabs.map((name) => book.cells(name)));

function change(book: ServerBook, revenue: number): void {
  book.sheet('Conversions').setCell(2, 5, { value: revenue });
  book.host.clock.advance(60_000);
}

/** A file with two runs, and all that the tabs held after the first. */
function twoRuns(): { book: ServerBook; first: string } {
  const book = serverBook({
    ...smallCampaign,
    Campaigns: [{ campaign_id: 'spring', name: "'=Spring", stage: 'pilot', window_days: 14 }],
  });
  book.run();
  shrinkGrids(book);
  const first = whole(book);
  change(book, 777);
  book.run();
  return { book, first };
}

test('the tabs stand exactly as before the last run, times and formula-like texts included', () => {
  const { book, first } = twoRuns();
  expect(whole(book)).not.toBe(first);
  const ids = jobTabs.map((name) => book.sheet(name).id);
  undo(book);
  expect(whole(book)).toBe(first);
  expect(first).toContain('"=Spring"');
  expect(jobTabs.map((name) => book.sheet(name).id)).toEqual(ids);
  expect(book.told()).toBe('Put back: Credits, Looker, Scoreboard, Health, Help, Today');
  expect(book.workbook.sheets.filter(({ hidden }) => hidden)).toEqual([]);
});

test('there is one step back, and none before the second run', () => {
  const { book } = twoRuns();
  undo(book);
  undo(book);
  expect(book.told()).toBe('there is no earlier run to go back to');
  const fresh = serverBook(smallCampaign);
  fresh.run();
  undo(fresh);
  expect(fresh.told()).toBe('there is no earlier run to go back to');
});

test('after a failed run the image of the good run stays', () => {
  const { book } = twoRuns();
  const second = whole(book);
  change(book, 888);
  book.host.setFaults([{ method: 'Range.setValues', atCall: 3, kind: 'exception' }]);
  expect(book.run().result).toBe('failed');
  expect(whole(book)).not.toBe(second);
  book.host.setFaults(undefined);
  book.run();
  undo(book);
  expect(whole(book)).toBe(second);
});

test('shorter tabs leave no rows of the later run behind', () => {
  const { book } = twoRuns();
  const second = whole(book);
  const conversions = book.sheet('Conversions');
  for (const column of [0, 1, 2, 3, 4, 5]) {
    conversions.setCell(13, column, conversions.cellAt(12, column));
  }
  conversions.setCell(13, 0, { value: 'C13' });
  change(book, 41);
  book.run();
  expect(book.cells('Credits')).toHaveLength(14);
  undo(book);
  expect(whole(book)).toBe(second);
});

test('an undo that breaks off can be repeated, whatever broke it', () => {
  const probe = twoRuns().book;
  undo(probe);
  const calls = Object.values(probe.host.calls()).reduce((sum, count) => sum + count, 0);
  for (let atCall = 2; atCall < calls - 3; atCall += 31) {
    const { book, first } = twoRuns();
    book.host.setFaults([{ atCall, kind: 'timeout' }]);
    undo(book);
    book.host.setFaults(undefined);
    undo(book);
    expect([atCall, whole(book) === first]).toEqual([atCall, true]);
  }
}, 60_000);

test('undo waits for a run at work', () => {
  const { book } = twoRuns();
  const second = whole(book);
  const release = book.host.holdLock('document');
  undo(book);
  expect(book.told()).toContain('another run is at work');
  release();
  expect(whole(book)).toBe(second);
});

test('images left behind by a run that broke off are swept, other hidden sheets are not', () => {
  const { book } = twoRuns();
  book.workbook.addSheet('Looker (before 0badcafe)').hidden = true;
  book.workbook.addSheet('Notes (before 0badcafe)').hidden = true;
  book.run();
  expect(book.workbook.sheetNamed('Looker (before 0badcafe)')).toBeUndefined();
  expect(book.workbook.sheetNamed('Notes (before 0badcafe)')).toBeDefined();
  expect(book.host.clock.now()).toBeGreaterThan(MONDAY);
});
