import type { FeedSource } from '../../workbook/feed/defineFeed';
import { feedColumnAt, measureColumns } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { CentColumns, microsOf } from './centColumns';

/** A measure that a source feeds, with a value per row of it. */
interface FedMeasure {
  /** The column of the feed. */
  readonly at: number;
  /** Kept in millionths and written with two decimals. */
  readonly isDecimal: boolean;
  readonly values: Float64Array;
}

/** What the rows of one source add to. */
export interface FedSource {
  readonly fed: readonly FedMeasure[];
  /** The cells of the measures that it does not feed, by column: 0 or blank. */
  readonly others: readonly { readonly at: number; readonly cell: Cell }[];
}

/**
 * Sorts the measures by whether a source feeds them.
 *
 * @param values a value per row for every measure that the source feeds
 * @param unknown measures that no source knows: blank in every row
 * @throws RangeError for a measure that nobody gave values for (a slip in code, not in data)
 */
export function fedSource(
  source: FeedSource,
  given: Readonly<Record<string, Float64Array>>,
  unknown: ReadonlySet<string>,
): FedSource {
  const fed: FedMeasure[] = [];
  const others: { at: number; cell: Cell }[] = [];
  for (const { key, from, kind, hasFraction, isBlankElsewhere } of measureColumns) {
    const at = feedColumnAt[key];
    if (from.includes(source)) {
      const values = given[key];
      if (values === undefined) throw new RangeError(`no value for ${key} comes from ${source}`);
      fed.push({ at, isDecimal: kind === 'money' || hasFraction === true, values });
    } else others.push({ at, cell: isBlankElsewhere || unknown.has(key) ? '' : 0 });
  }
  return { fed, others };
}

/** Adds events up and writes the sums into rows; cells whose every part is unknown stay blank. */
export class SumWriter {
  private readonly cents = new CentColumns(Object.keys(feedColumnAt).length);

  constructor(
    private readonly order: Int32Array,
    private readonly rows: Int32Array,
  ) {}

  /** Writes the sums of the events at some places of the order into a row of the feed. */
  write(row: Cell[], { fed }: FedSource, from: number, to: number): void {
    for (const measure of fed) {
      const sum = this.sumOf(measure, from, to);
      if (Number.isNaN(sum)) continue;
      // What adds nothing leaves the rounding of its column as it is.
      const isPlain = sum === 0 || !measure.isDecimal;
      row[measure.at] = isPlain ? sum : this.cents.next(measure.at, sum);
    }
  }

  /** The sum of what is known, in millionths for decimals; NaN when nothing is. */
  private sumOf({ values, isDecimal }: FedMeasure, from: number, to: number): number {
    // Most rows hold one event.
    if (to - from === 1) {
      const value = values[this.rows[this.order[from] as number] as number] as number;
      return isDecimal ? microsOf(value) : value;
    }
    let sum = Number.NaN;
    for (let place = from; place < to; place++) {
      const value = values[this.rows[this.order[place] as number] as number] as number;
      if (Number.isNaN(value)) continue;
      const amount = isDecimal ? microsOf(value) : value;
      sum = Number.isNaN(sum) ? amount : sum + amount;
    }
    return sum;
  }
}
