import { type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const STRANGERS = 30;

/** Conversions between columns of a person's own, which the job has no use for. */
function wideBook(rows: number): ServerBook {
  const conversions = Array.from({ length: rows }, (_each, row) => {
    const strangers = Array.from({ length: STRANGERS }, (_stranger, at) => [
      `mine ${at}`,
      row * at,
    ]);
    return {
      conversion_id: `C${row}`,
      ...Object.fromEntries(strangers.slice(0, STRANGERS / 2)),
      kind: 'order',
      occurred_at: new Date(Date.UTC(2026, 3, 12)),
      ...Object.fromEntries(strangers.slice(STRANGERS / 2)),
      utm_content: 'mina_p1',
      revenue: 40,
    };
  });
  return serverBook({ ...smallCampaign, Conversions: conversions });
}

/** What a run read, and how often it asked for values. */
function runOf(book: ServerBook): { cells: number; reads: number } {
  expect(book.run().result).toBe('done');
  book.host.clock.advance(60_000);
  return { cells: book.host.cells().read, reads: book.host.calls()['Range.getValues'] ?? 0 };
}

test('of a wide and long tab only the job’s own columns are read, in a fixed number of reads', () => {
  const [some, many] = [1_000, 3_000].map((rows) => {
    const book = wideBook(rows);
    // The first run makes tabs that Health then leads to.
    runOf(book);
    runOf(book);
    const figures = book.figures();
    const runs = [runOf(book), runOf(book)];
    expect(book.figures()).toBe(figures);
    return { rows, runs };
  });
  const [second, third] = many?.runs ?? [];
  expect(many?.runs.map(({ reads }) => reads)).toEqual(some?.runs.map(({ reads }) => reads));
  for (const run of [second, third]) expect(run?.cells).toBeLessThan(3_000 * (STRANGERS / 2));
});

test('columns of a tab that was wide are found wherever a person moves them', () => {
  const book = wideBook(1_000);
  runOf(book);
  runOf(book);
  const figures = book.figures();
  const sheet = book.sheet('Conversions');
  sheet.insertColumns(3, 2);
  sheet.setCell(0, 3, { value: 'mine, too' });
  runOf(book);
  expect(book.figures()).toBe(figures);
  sheet.setCell(0, 0, { value: 'no such column' });
  expect(book.run().result).toBe('held');
});
