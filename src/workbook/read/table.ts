import type { TextKind } from '../schema/column';
import type { ColumnKey } from '../schema/row';
import type { TabName, TabNamed } from '../schema/tabs';

/** The keys of a tab's text columns. */
export type TextKey<Name extends TabName> = Extract<
  TabNamed<Name>['columns'][number],
  { readonly kind: TextKind }
>['key'];

/** The keys of a tab's columns that are read as numbers: counts, money, shares, dates, flags. */
export type NumberKey<Name extends TabName> = Exclude<ColumnKey<Name>, TextKey<Name>>;

/** A column of texts as codes into its distinct texts; code 0 is blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/**
 * A tab as columns. Rows are those that could be used, in the order of the sheet; blank numbers
 * are NaN. `datetime` columns hold epoch milliseconds, `date` columns day numbers, flags 0 or 1.
 */
export interface Table<Name extends TabName> {
  readonly tab: Name;
  readonly rowCount: number;
  /** Row number of each row as the spreadsheet shows it. */
  readonly sheetRows: Int32Array;
  /** Rows that hold something and could not be used. */
  readonly leftOut: number;
  /** Whether the tab has this column at all. */
  has(key: ColumnKey<Name>): boolean;
  /** A text column; all blank when the tab does not have it. */
  text(key: TextKey<Name>): TextColumn;
  /** A number column; all NaN when the tab does not have it. */
  number(key: NumberKey<Name>): Float64Array;
}
