import { type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** A file after a good run, and what its Looker tab held. */
function goodRun(): { book: ServerBook; looker: string } {
  const book = serverBook(smallCampaign);
  expect(book.run().result).toBe('done');
  book.host.clock.advance(60_000);
  return { book, looker: lookerOf(book) };
}

const lookerOf = (book: ServerBook) => JSON.stringify(book.cells('Looker'));

function placeOf(book: ServerBook, tab: string, header: string): number {
  return (book.cells(tab)[0] ?? []).indexOf(header);
}

function rename(book: ServerBook, tab: string, header: string): void {
  book.sheet(tab).setCell(0, placeOf(book, tab, header), { value: 'Something else' });
}

function clearRows(book: ServerBook, tab: string, from: number): void {
  const sheet = book.sheet(tab);
  const { rows, columns } = sheet.contentSize();
  for (let row = from; row < rows; row++) {
    for (let column = 0; column < columns; column++) sheet.setCell(row, column, undefined);
  }
}

function drop(book: ServerBook, tab: string): void {
  book.workbook.removeSheet(book.sheet(tab));
}

// Orders: 8 of 12 conversions; leads 4; spend 300 + 200.
test.each<[string, (book: ServerBook) => void, string]>([
  [
    'a required column is renamed',
    (book) => rename(book, 'Conversions', 'occurred_at'),
    'the column Occurred at of Conversions is gone or renamed',
  ],
  ['what posts cost is renamed', (book) => rename(book, 'Posts', 'fee'), 'the column Fee of Posts'],
  ['a tab is emptied', (book) => clearRows(book, 'Links', 1), 'the tab Links has no rows any more'],
  ['Settings are deleted', (book) => drop(book, 'Settings'), 'the tab Settings is gone'],
  ['the creators are deleted', (book) => drop(book, 'Creators'), 'the tab Creators is gone'],
  ['orders are deleted', (book) => clearRows(book, 'Conversions', 4), 'orders fell from 8 to 2'],
  [
    'the header is gone',
    (book) => {
      const sheet = book.sheet('Posts');
      for (let column = 0; column < 7; column++) sheet.setCell(0, column, undefined);
    },
    'of Posts is gone or renamed',
  ],
])('%s: nothing is written, the last good figures stay and it is said', (_what, harm, reason) => {
  const { book, looker } = goodRun();
  harm(book);
  const outcome = book.run();
  expect(outcome.result).toBe('held');
  expect(outcome.message).toContain(reason);
  expect(lookerOf(book)).toBe(looker);
  expect(book.told()).toContain(reason);
  expect(book.runs()[0]).toMatchObject({ Result: 'held' });
  expect(String(book.runs()[0]?.Message)).toContain(reason);
  expect(book.call('openSidebar', {})).toMatchObject({
    ok: true,
    value: { lastRun: { succeeded: false, isHeld: true } },
  });
});

test('it is mailed, and once it is put back the next run goes well', () => {
  const { book } = goodRun();
  const place = placeOf(book, 'Conversions', 'occurred_at');
  rename(book, 'Conversions', 'occurred_at');
  book.run();
  const [mail] = book.host.mails();
  expect(mail?.to).toBe('team@example.com');
  expect(mail?.body).toContain('Occurred at');
  book.sheet('Conversions').setCell(0, place, { value: 'Occurred at' });
  expect(book.run().result).toBe('done');
});

test('written anyway for this once: from the menu and from Home, and later falls are held again', () => {
  const { book, looker } = goodRun();
  clearRows(book, 'Conversions', 4);
  expect(book.run().result).toBe('held');
  const answer = book.call('runJob', { writesAnyway: true });
  expect(answer).toMatchObject({ ok: true, value: { lastRun: { succeeded: true } } });
  expect(lookerOf(book)).not.toBe(looker);
  expect(book.run().result).toBe('done');
  clearRows(book, 'Conversions', 1);
  expect(book.run().result).toBe('held');
  expect(book.host.runMenuItem('runAnyway').value).toMatchObject({ result: 'done' });
});

test('orders that stand there and were cancelled or refunded are no accident', () => {
  const { book } = goodRun();
  const sheet = book.sheet('Conversions');
  sheet.columnCount = 7;
  sheet.setCell(0, 6, { value: 'Status' });
  for (let row = 1; row <= 12; row++) sheet.setCell(row, 6, { value: 'cancelled' });
  expect(book.run().result).toBe('done');
  for (let row = 1; row <= 12; row++) sheet.setCell(row, 6, { value: '' });
  expect(book.run().result).toBe('done');
  for (let row = 1; row <= 12; row++) sheet.setCell(row, 6, { value: 'refunded' });
  expect(book.run().result).toBe('done');
});

test('a header that slipped to row 3 is used and said', () => {
  const { book } = goodRun();
  const figures = book.figures();
  const { rows } = book.sheet('Posts').contentSize();
  expect(rows).toBe(3);
  book.sheet('Posts').insertRows(0, 2);
  book.sheet('Posts').setCell(0, 0, { value: 'Our posts' });
  expect(book.run().result).toBe('done');
  const health = book.cells('Health').map((row) => row.join(' '));
  expect(health.filter((line) => line.includes('the header in row 3'))).toHaveLength(1);
  const looker = (text: string) => (JSON.parse(text) as unknown[][])[1];
  expect(looker(book.figures())).toEqual(looker(figures));
});

test('the daily run that is held is tried again and mailed once a day', () => {
  const { book } = goodRun();
  book.host.runMenuItem('switchDailyRunOn');
  drop(book, 'Conversions');
  for (let hour = 0; hour < 3; hour++) {
    book.wake();
    book.host.clock.advance(3_600_000);
  }
  expect(book.runs().filter(({ Result }) => Result === 'held')).toHaveLength(3);
  expect(book.host.mails()).toHaveLength(1);
});
