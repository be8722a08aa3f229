/** How the texts of a column are read. */
export type ExportColumnKind = 'text' | 'amount' | 'count' | 'instant' | 'day' | 'flag';

/** A column of an export: the headers under which tools write it, in every language. */
export interface ExportColumn {
  readonly kind: ExportColumnKind;
  /** `*` at the end stands for anything, such as a currency: "Amount spent (*". */
  readonly headers: readonly string[];
}
