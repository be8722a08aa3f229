import type { DayOrder, DecimalSign } from '../../ground/cells/fileLocale';
import type { FilledTab } from '../record';

/** What a user said once about the columns of an unknown file; kept for the next one like it. */
export interface ColumnMapping {
  readonly id: string;
  readonly name: string;
  readonly tab: FilledTab;
  /** Column of the tab → header of the file. */
  readonly columns: { readonly [column: string]: string };
  /** Column of the tab → the same text for every row, e.g. kind: order. */
  readonly constants: { readonly [column: string]: string };
  /** Column of the tab → headers whose amounts are taken off: a discount, a tax. */
  readonly subtract?: { readonly [column: string]: readonly string[] };
  /** Headers whose texts together make the id, where the file has none. */
  readonly idFrom?: readonly string[];
  /** What rows with one id mean; without it people are asked when it matters. */
  readonly repeats?: 'sum' | 'first';
  readonly dayOrder?: DayOrder;
  readonly decimalSign?: DecimalSign;
  readonly zone?: string;
}
