import { largeCampaign } from '../../support/largeCampaign';

const EXECUTION_MS = 6 * 60 * 1000;

/** The first run of a file, which makes the tabs, and the second, which finds them. */
function twoRuns(conversions: number) {
  const book = largeCampaign(conversions);
  const first = book.host.runMenuItem('runJob');
  book.host.clock.advance(60_000);
  const second = book.host.runMenuItem('runJob');
  return { book, first, second };
}

/** What a tab costs more that is too long to be read back and kept beside the others. */
const CALLS_OF_A_LONG_TAB = 30;

const sumOf = ({ calls }: { readonly calls: Readonly<Record<string, number>> }) =>
  Object.values(calls).reduce((sum, count) => sum + count, 0);

test('service calls do not grow with the rows from 1,000 to 100,000 conversions, within one execution', () => {
  const small = twoRuns(1_000);
  const large = twoRuns(100_000);
  expect(sumOf(large.second) - sumOf(small.second)).toBeLessThan(CALLS_OF_A_LONG_TAB);
  const cells = ['Range.getValues', 'Range.setValues', 'Sheet.getDataRange'] as const;
  for (const call of cells) expect(large.first.calls[call]).toBe(small.first.calls[call]);
  expect(large.first.elapsedMs).toBeLessThan(EXECUTION_MS);
  expect(large.second.elapsedMs).toBeLessThan(EXECUTION_MS);
  expect(large.book.runs().map(({ Result }) => Result)).toEqual(['done', 'done']);
  expect(large.book.sheet('Credits').contentSize().rows).toBe(100_001);
  const total = sumOf(large.second);
  const seconds = [large.first, large.second].map(({ elapsedMs }) => Math.round(elapsedMs / 1000));
  process.stdout.write(
    `100,000 conversions: ${total} service calls, ${seconds.join(' and ')} s on the virtual clock\n`,
  );
}, 120_000);

test('Credits of more than one write are finished by resuming, while Looker keeps the last good figures', () => {
  const conversions = 230_000;
  const book = largeCampaign(conversions);
  let isTouched = false;
  // A Google so slow that one write of Credits uses an execution up.
  book.workbook.observe({
    cellChanged: ({ name }) => {
      if (isTouched || name !== 'Credits') return;
      isTouched = true;
      book.host.clock.advance(277_500);
    },
    structureChanged: () => undefined,
  });
  const results: string[] = [];
  while (results.length < 5 && results[results.length - 1] !== 'done') {
    isTouched = false;
    expect(book.workbook.sheetNamed('Looker')?.contentSize().rows ?? 0).toBeLessThanOrEqual(1);
    results.push(book.run().result);
    book.host.clock.advance(600_000);
  }
  expect(results).toEqual(['continues', 'continues', 'done']);
  expect(book.runs()).toHaveLength(1);
  const credits = book.sheet('Credits');
  expect(credits.contentSize().rows).toBe(conversions + 1);
  expect(credits.cellAt(conversions, 0)?.value).toBe(`C${conversions}`);
  const [header = [], ...rows] = book.cells('Looker');
  const totalOf = (key: string) =>
    rows.reduce((sum, row) => sum + Number(row[header.indexOf(key)]), 0);
  const counted = ['leads', 'other_leads', 'orders', 'other_orders'].map(totalOf);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(conversions);
}, 120_000);
