import type { FeedSource } from '../../workbook/feed/defineFeed';
import { feedColumnAt, measureColumns, type ValuesOfSome } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { type CentColumns, microsOf } from './centColumns';

/** The values of a source: one per row of its tab for every measure that it feeds. */
type Given = Readonly<Record<string, Float64Array | ValuesOfSome>>;

/** A measure that a source feeds. */
interface FedMeasure {
  /** The column of the feed. */
  readonly at: number;
  /** Kept in millionths and written with two decimals. */
  readonly isDecimal: boolean;
  readonly given: Float64Array | ValuesOfSome;
  /** What each event at hand adds, in the order of the feed, decimals in millionths; NaN = unknown. */
  amounts: Float64Array;
}

/**
 * Events whose amounts are looked up in one go, a column at a time: together the columns that are looked into at
 * random do not fit into the processor's cache. Not all at once: large arrays that live for a moment set off
 * whole collections of garbage.
 */
const eventsAtHand = 1024;

/** Adds up what one source feeds, from the first row of the feed to the last. */
export class SourceSums {
  private taken = 0;
  private firstAtHand = 0;
  private endAtHand = 0;

  constructor(
    private readonly fed: readonly FedMeasure[],
    /** The source's rows in the order of the feed. */
    private readonly rows: Int32Array,
    /** What all rows of the source have alike before anything is added: zeros and blanks. */
    readonly emptyRow: readonly Cell[],
    private readonly cents: CentColumns,
  ) {}

  /** Writes the sums of the next events into a row; cells whose every part is unknown stay blank. */
  write(row: Cell[], events: number): void {
    if (this.taken + events > this.endAtHand) this.lookUp(events);
    const from = this.taken - this.firstAtHand;
    const to = from + events;
    this.taken += events;
    for (let measure = 0; measure < this.fed.length; measure++) {
      const { at, isDecimal, amounts } = this.fed[measure] as FedMeasure;
      let sum = amounts[from] as number;
      // Most rows hold one event.
      if (events > 1) sum = sumOf(amounts, from, to);
      if (Number.isNaN(sum)) continue;
      // What adds nothing leaves the rounding of its column as it is.
      row[at] = sum === 0 || !isDecimal ? sum : this.cents.next(at, sum);
    }
  }

  private lookUp(events: number): void {
    const count = Math.max(events, Math.min(eventsAtHand, this.rows.length - this.taken));
    this.firstAtHand = this.taken;
    this.endAtHand = this.taken + count;
    const rows = this.rows.subarray(this.firstAtHand, this.endAtHand);
    for (const measure of this.fed) {
      if (measure.amounts.length < count) measure.amounts = new Float64Array(count);
      const { given, amounts, isDecimal } = measure;
      if (given instanceof Float64Array) lookUpAll(given, rows, amounts);
      else lookUpSome(given, rows, amounts);
      if (isDecimal) toMicros(amounts, count);
    }
  }
}

function lookUpAll(values: Float64Array, rows: Int32Array, amounts: Float64Array): void {
  for (let place = 0; place < rows.length; place++) {
    amounts[place] = values[rows[place] as number] as number;
  }
}

function lookUpSome(
  { values, kinds, adding, unknown, others }: ValuesOfSome,
  rows: Int32Array,
  amounts: Float64Array,
): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    // Stored where each is known: one variable for all would become an object of the heap each time.
    if (((kinds[row] as number) & adding) === 0) amounts[place] = others;
    else if (values === 'one') amounts[place] = 1;
    else if (Number.isNaN(values[row])) amounts[place] = unknown;
    else amounts[place] = values[row] as number;
  }
}

function toMicros(amounts: Float64Array, count: number): void {
  for (let place = 0; place < count; place++) amounts[place] = microsOf(amounts[place] as number);
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
    if (isUnknown(values)) continue;
    const isDecimal = kind === 'money' || hasFraction === true;
    fed.push({ at, isDecimal, given: values, amounts: new Float64Array(0) });
  }
  return new SourceSums(fed, rows, emptyRow, cents);
}

/** Whether nothing is known of a measure in any row. */
function isUnknown(given: Float64Array | ValuesOfSome): boolean {
  if (!(given instanceof Float64Array)) return false;
  for (let row = 0; row < given.length; row++) if (!Number.isNaN(given[row])) return false;
  return true;
}
