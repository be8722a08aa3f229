/** How the texts of a column are read. */
export type ExportColumnKind = 'text' | 'amount' | 'count' | 'instant' | 'day' | 'flag';

/**
 * How the amounts of rows with one key come together: added up (a row is a line), taken from the
 * first row that has one (the order's amount stands on its first row or on all), or from the last.
 */
export type Combination = 'sum' | 'once' | 'last';

/** A column of an export: the headers under which tools write it, in every language. */
export interface ExportColumn {
  readonly kind: ExportColumnKind;
  /** `*` at the end stands for anything, such as a currency: "Amount spent (*". */
  readonly headers: readonly string[];
  /** Without it the first row that has a value counts. */
  readonly combine?: Combination;
  /** What an untouched value looks like; another one was rewritten by a spreadsheet. */
  readonly shape?: RegExp;
}
