import { CentColumns } from '../../../src/job/looker/centColumns';
import { sourceSums } from '../../../src/job/looker/feedSums';
import { type FeedValues, feedColumnAt, feedWidth } from '../../../src/workbook/feed/feedColumns';
import type { Cell } from '../../../src/workbook/write/rowsFor';

/** More rows than are looked up in one go, from the last to the first, every third of a kind that counts. */
const rowCount = 10_000;
const rows = Int32Array.from({ length: rowCount }, (_, place) => rowCount - 1 - place);
const shown = Float64Array.from(rows, (row) => (row % 7 === 0 ? Number.NaN : row));
shown.reverse();
const kinds = Uint8Array.from(rows, (row) => (row % 3 === 0 ? 2 : 1)).reverse();
const cost = new Float64Array(rowCount).fill(2);
const unknown = new Float64Array(rowCount).fill(Number.NaN);
const values: FeedValues<'assets'> = {
  spend: cost,
  impressions: shown,
  authentic_impressions: unknown,
  reach: { values: shown, kinds, adding: 2, unknown: Number.NaN, others: Number.NaN },
  counted_spend: { values: cost, kinds, adding: 2, unknown: 0, others: 0 },
  return_spend: { values: 'one', kinds, adding: 1, unknown: 0, others: 0 },
};

/** The sums of the next events, one feed row for each number of events. */
function written(events: readonly number[]) {
  const sums = sourceSums(
    'assets',
    { given: values, rows, unknown: new Set() },
    { cents: new CentColumns(feedWidth, 100), blankRow: new Array<Cell>(feedWidth).fill('') },
  );
  return events.map((count) => {
    const row = [...sums.emptyRow];
    sums.write(row, count);
    return row;
  });
}

/** The same, added up plainly. */
function plainSum(from: number, events: number, amountOf: (row: number) => number): Cell {
  const amounts = Array.from(rows.slice(from, from + events), amountOf);
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? '' : known.reduce((sum, amount) => sum + amount, 0);
}

test.each([
  ['one event a row', new Array<number>(rowCount).fill(1)],
  ['rows across the borders of what is looked up', new Array<number>(rowCount / 5).fill(5)],
  ['a row of more events than are looked up at once', [3, 9_000, 997]],
])('sums of %s', (_, events) => {
  let from = 0;
  for (const [index, row] of written(events).entries()) {
    const count = events[index] as number;
    const isCounted = (each: number) => kinds[each] === 2;
    const sum = (amountOf: (each: number) => number) => plainSum(from, count, amountOf);
    expect({
      spend: row[feedColumnAt.spend],
      impressions: row[feedColumnAt.impressions],
      authentic: row[feedColumnAt.authentic_impressions],
      reach: row[feedColumnAt.reach],
      counted: row[feedColumnAt.counted_spend],
      returned: row[feedColumnAt.return_spend],
    }).toEqual({
      spend: 2 * count,
      impressions: sum((each) => shown[each] as number),
      authentic: '',
      reach: sum((each) => (isCounted(each) ? (shown[each] as number) : Number.NaN)),
      counted: sum((each) => (isCounted(each) ? 2 : 0)),
      returned: sum((each) => (isCounted(each) ? 0 : 1)),
    });
    from += count;
  }
});
