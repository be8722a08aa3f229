import type { Column, ColumnKind, Tab } from '../schema/column';

/** The tabs whose rows add to the feed. */
export type FeedSource = 'posts' | 'assets' | 'conversions';

/** Kinds of additive columns. */
type MeasureKind = Extract<ColumnKind, 'number' | 'money'>;

/** A column that describes a row. */
interface FeedDimension extends Column {
  readonly kind: Exclude<ColumnKind, MeasureKind>;
}

/** A column that is added up. */
export interface FeedMeasureColumn extends Column {
  readonly kind: MeasureKind;
  /** Whose rows it is added up from: each of them must give it a value, NaN where it is unknown. */
  readonly from: readonly [FeedSource, ...FeedSource[]];
  /** What may be unknown is blank in the rows of other sources; what is counted is 0 there. */
  readonly isBlankElsewhere?: true;
  /** Kept in millionths and written with two decimals, as money always is. */
  readonly hasFraction?: true;
}

type FeedColumns = readonly (FeedDimension | FeedMeasureColumn)[];

interface FeedTab extends Tab {
  readonly columns: FeedColumns;
}

/** Declares columns of the feed that belong together: a number without a source does not compile. */
export function defineFeedColumns<const T extends FeedColumns>(columns: T): T {
  return columns;
}

/** Declares the feed. */
export function defineFeed<const T extends FeedTab>(tab: T): T {
  return tab;
}
