import type { FeedSource } from '../../workbook/feed/defineFeed';
import { feedColumnAt, measureColumns } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { type CentColumns, microsOf } from './centColumns';

/** A measure that a source feeds. */
interface FedMeasure {
  /** The column of the feed. */
  readonly at: number;
  /** Kept in millionths and written with two decimals. */
  readonly isDecimal: boolean;
  /** What each event of the source adds, in the order of the feed; NaN = unknown. */
  readonly amounts: Float64Array;
}

/** The values of a source: one per row of its tab for every measure that it feeds. */
type Given = Readonly<Record<string, Float64Array>>;

/** Adds up what one source feeds, from the first row of the feed to the last. */
export class SourceSums {
  private taken = 0;

  constructor(
    private readonly fed: readonly FedMeasure[],
    /** What all rows of the source have alike before anything is added: zeros and blanks. */
    readonly emptyRow: readonly Cell[],
    private readonly cents: CentColumns,
  ) {}

  /** Writes the sums of the next events into a row; cells whose every part is unknown stay blank. */
  write(row: Cell[], events: number): void {
    const from = this.taken;
    this.taken += events;
    for (const { at, isDecimal, amounts } of this.fed) {
      let sum = amounts[from] as number;
      // Most rows hold one event.
      if (events > 1) sum = sumOf(amounts, from, this.taken);
      if (Number.isNaN(sum)) continue;
      // What adds nothing leaves the rounding of its column as it is.
      row[at] = sum === 0 || !isDecimal ? sum : this.cents.next(at, sum);
    }
  }
}

/** The sum of what is known; NaN when nothing is. */
function sumOf(amounts: Float64Array, from: number, to: number): number {
  let sum = Number.NaN;
  for (let place = from; place < to; place++) {
    const amount = amounts[place] as number;
    if (!Number.isNaN(amount)) sum = Number.isNaN(sum) ? amount : sum + amount;
  }
  return sum;
}

/**
 * Sorts the measures by whether a source feeds them.
 *
 * @param rows the source's rows in the order of the feed
 * @param unknown measures that no source knows: blank in every row
 * @param blankRow a row of the feed that says nothing
 * @throws RangeError for a measure that nobody gave values for (a slip in code, not in data)
 */
export function sourceSums(
  source: FeedSource,
  { given, rows, unknown }: { given: Given; rows: Int32Array; unknown: ReadonlySet<string> },
  { cents, blankRow }: { readonly cents: CentColumns; readonly blankRow: readonly Cell[] },
): SourceSums {
  const fed: FedMeasure[] = [];
  const emptyRow = [...blankRow];
  for (const { key, from, kind, hasFraction, isBlankElsewhere } of measureColumns) {
    const at = feedColumnAt[key];
    if (!from.includes(source)) {
      emptyRow[at] = isBlankElsewhere || unknown.has(key) ? '' : 0;
      continue;
    }
    const values = given[key];
    if (values === undefined) throw new RangeError(`no value for ${key} comes from ${source}`);
    const isDecimal = kind === 'money' || hasFraction === true;
    if (values.every((value) => value === 0)) emptyRow[at] = 0;
    else if (!values.every(Number.isNaN)) {
      fed.push({ at, isDecimal, amounts: amountsInOrder(values, rows, isDecimal) });
    }
  }
  return new SourceSums(fed, emptyRow, cents);
}

/**
 * The values of a column by their place in the feed, decimals in millionths. A column at a time, since a dozen
 * columns that are looked into at random, row by row, do not fit into the processor's cache together.
 */
function amountsInOrder(values: Float64Array, rows: Int32Array, isDecimal: boolean): Float64Array {
  const amounts = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const value = values[rows[place] as number] as number;
    amounts[place] = isDecimal ? microsOf(value) : value;
  }
  return amounts;
}
