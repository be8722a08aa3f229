import type { FeedMeasureColumn, FeedSource } from '../../workbook/feed/defineFeed';
import { measureColumns } from '../../workbook/feed/feedColumns';
import { microsOf } from './centColumns';

/** Measures that are kept in millionths and written with two decimals, by their place in the sums. */
export const isDecimal: readonly boolean[] = measureColumns.map(
  ({ kind, hasFraction }: FeedMeasureColumn) => kind === 'money' || hasFraction === true,
);

/** Adds rows of one source up: a sum per measure, NaN where all that was added is unknown. */
export interface SourceSums {
  readonly start: Float64Array;
  readonly fed: readonly { readonly place: number; readonly values: Float64Array }[];
}

/**
 * Prepares the sums of a source.
 *
 * @param values a value per row for every measure that the source feeds
 * @param unknown measures that no source knows: blank in every row
 * @throws RangeError for a measure that nobody gave values for (a slip in code, not in data)
 */
export function sourceSums(
  source: FeedSource,
  values: Readonly<Record<string, Float64Array>>,
  unknown: ReadonlySet<string>,
): SourceSums {
  const start = new Float64Array(measureColumns.length);
  const fed: { place: number; values: Float64Array }[] = [];
  measureColumns.forEach(({ key, from, isBlankElsewhere }, place) => {
    if (from.includes(source)) {
      const column = values[key];
      if (column === undefined) throw new RangeError(`no value for ${key} comes from ${source}`);
      fed.push({ place, values: column });
      start[place] = Number.NaN;
    } else if (isBlankElsewhere || unknown.has(key)) start[place] = Number.NaN;
  });
  return { start, fed };
}

/** Adds the rows that stand at some places of an order; unknown values change nothing. */
export function addRows(
  sums: Float64Array,
  { start, fed }: SourceSums,
  { order, rows }: { readonly order: Int32Array; readonly rows: Int32Array },
  from: number,
  to: number,
): void {
  sums.set(start);
  for (const { place, values } of fed) {
    let sum = Number.NaN;
    for (let at = from; at < to; at++) {
      const value = values[rows[order[at] as number] as number] as number;
      if (Number.isNaN(value)) continue;
      const amount = isDecimal[place] ? microsOf(value) : value;
      sum = Number.isNaN(sum) ? amount : sum + amount;
    }
    sums[place] = sum;
  }
}
