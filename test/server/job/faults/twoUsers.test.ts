import type { Answer } from '../../../../src/shared/answer';
import { importOf } from '../../../support/importOf';
import { type ServerBook, serverBook, shrinkGrids } from '../../../support/serverBook';
import { smallCampaign } from '../../../support/smallCampaign';

const ana = { email: 'ana@example.com', locale: 'en' };
const ben = { email: 'ben@example.com', locale: 'en' };
/** Between the calls of a run at which the other one acts; each act comes at calls of its own. */
const STRIDE = 9;

/** What Ben does while Ana's run is at work, and what he was told. */
interface Act {
  readonly name: string;
  readonly act: (book: ServerBook, number: number) => Answer<unknown> | undefined;
  /** The tab and the id of the row that an answer promised. */
  readonly row?: (number: number) => readonly [string, string];
}

const acts: readonly Act[] = [
  {
    name: 'adds a creator',
    act: (book, number) =>
      book.call('saveCreator', { creator: { name: `Guest ${number}`, platform: 'tiktok' } }),
    row: (number) => ['Creators', `guest-${number}`],
  },
  {
    name: 'imports an order',
    act: (book, number) =>
      book.call(
        'confirmImport',
        importOf(`Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2026-05-03 14:05:00,${9000 + number},$1,completed,x,new,y,1,MINA10,20,Direct`),
      ),
    row: (number) => ['Conversions', String(9000 + number)],
  },
  {
    name: 'edits an amount',
    act: (book, number) => {
      const sheetId = book.sheet('Conversions').id;
      book.host.setCells([{ sheetId, row: 2, column: 5, input: 100 + number }]);
      return undefined;
    },
  },
  { name: 'takes the last run back', act: (book) => void book.host.runMenuItem('undoLastRun') },
  { name: 'starts a run', act: (book) => void book.host.runMenuItem('runJob') },
];

/** Ana runs the job; at one of her calls Ben does something. What is wrong afterwards, in words. */
function interleave(book: ServerBook, { name, act, row }: Act, atCall: number): string[] {
  let answer: Answer<unknown> | undefined;
  book.host.setMeanwhile((call) => {
    if (call !== atCall) return;
    book.host.setUser(ben);
    answer = act(book, atCall);
    book.host.setUser(ana);
  });
  const { result, message } = book.run();
  book.host.setMeanwhile(undefined);
  book.host.clock.advance(60_000);
  const where = `${name} at call ${atCall}`;
  const wrong = result === 'done' ? [] : [`${where}: ${result}, ${message}`];
  if (answer?.ok === false && !answer.message.includes('at work')) {
    wrong.push(`${where}: told ${answer.message}`);
  }
  const [tab, id] = row?.(atCall) ?? [];
  const rows = tab && id ? book.cells(tab).filter((cells) => cells.includes(id)).length : 0;
  const promised = row && answer?.ok ? 1 : 0;
  if (rows !== promised) wrong.push(`${where}: ${rows} rows instead of ${promised}`);
  return wrong;
}

/** The feed of a fresh file with the same input. */
function feedOfTheSameInput(book: ServerBook): unknown[][] {
  const fresh = serverBook(smallCampaign);
  for (const name of ['Creators', 'Conversions']) {
    const sheet = book.sheet(name);
    const { rows, columns } = sheet.contentSize();
    const copy = fresh.sheet(name);
    copy.insertRows(copy.rowCount, Math.max(0, rows - copy.rowCount));
    copy.insertColumns(copy.columnCount, Math.max(0, columns - copy.columnCount));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        copy.setCell(row, column, sheet.cellAt(row, column));
      }
    }
  }
  fresh.run();
  return feed(fresh);
}

function feed(book: ServerBook): unknown[][] {
  const cells = book.cells('Looker');
  const time = cells[0]?.indexOf('updated_at') ?? -1;
  return cells.map((row) => row.filter((_cell, index) => index !== time));
}

test('two people at once: whatever the other does at whichever call, one file stands and nothing is lost', () => {
  const book = serverBook(smallCampaign);
  book.host.setUser(ana);
  for (let run = 0; run < 2; run++) {
    book.run();
    book.host.clock.advance(60_000);
  }
  shrinkGrids(book, 40);
  const calls = Object.values(book.host.calls()).reduce((sum, count) => sum + count, 0);
  const wrong: string[] = [];
  let tried = 0;
  acts.forEach((act, index) => {
    const first = 1 + ((index * 2) % STRIDE);
    for (let atCall = first; atCall <= calls; atCall += STRIDE) {
      wrong.push(...interleave(book, act, atCall));
      tried += 1;
    }
  });
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(acts.length * 5);
  expect(book.run().result).toBe('done');
  expect(feed(book)).toEqual(feedOfTheSameInput(book));
  const seen = book.workbook.sheets.filter(
    ({ name, hidden }) => name.includes('(before') && !hidden,
  );
  expect(seen).toEqual([]);
}, 120_000);
