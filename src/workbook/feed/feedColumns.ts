import { lookerTab } from '../schema/tabs/lookerTab';
import type { FeedMeasureColumn, FeedSource } from './defineFeed';

type FeedColumn = (typeof lookerTab)['columns'][number];

/** An additive column of the feed. */
export type FeedMeasure = Extract<FeedColumn, { readonly from: unknown }>['key'];

/** A describing column of the feed. */
export type FeedDimension = Exclude<FeedColumn['key'], FeedMeasure>;

type FedBy<Column, Source> = Column extends {
  readonly key: infer Key;
  readonly from: readonly (infer Sources)[];
}
  ? Source extends Sources
    ? Key
    : never
  : never;

/** The measures that the rows of a tab add to. */
export type MeasureFrom<Source extends FeedSource> = Extract<
  FedBy<FeedColumn, Source>,
  FeedMeasure
>;

/** A measure that only rows of some kinds add to; kept as what the rows are, since a million rows have a dozen such measures. */
export interface ValuesOfSome {
  /** A value per row, NaN = unknown; `one` for a count. */
  readonly values: Float64Array | 'one';
  /** What each row is: one bit. */
  readonly kinds: Uint8Array;
  /** The kinds that add, as bits. */
  readonly adding: number;
  /** What rows of those kinds add where their value is unknown. */
  readonly unknown: number;
  /** What all other rows add: 0, or NaN for nothing that is known. */
  readonly others: number;
}

/** What the rows of a tab add to the feed: a value per row for each of its measures, NaN = unknown. */
export type FeedValues<Source extends FeedSource> = {
  readonly [Measure in MeasureFrom<Source>]: Float64Array | ValuesOfSome;
};

/** The additive columns in the feed's own order, wherever they stand. */
export const measureColumns: readonly (FeedMeasureColumn & { readonly key: FeedMeasure })[] =
  lookerTab.columns.filter((column) => 'from' in column);

/** The keys of the describing columns. */
export const dimensionKeys: readonly FeedDimension[] = lookerTab.columns.flatMap((column) =>
  'from' in column ? [] : [column.key],
);

/** The place of each column in a row. */
export const feedColumnAt = Object.fromEntries(
  lookerTab.columns.map(({ key }, place) => [key, place]),
) as { readonly [Key in FeedColumn['key']]: number };

/** How many columns a row has. */
export const feedWidth = lookerTab.columns.length;

/** Version of the feed's layout: a new one whenever columns are added at its right. */
export const feedVersion = '2';
