import type { Language } from '../ground/text/language';
import type { NewRow } from '../workbook/schema/row';
import type { TabName } from '../workbook/schema/tabs';
import type { Cell } from '../workbook/write/rowsFor';
import type { SeenInput } from './gate/seenInput';
import type { RowCounts } from './workbook';

/** A whole tab as it should stand: header row first. */
export interface TabOutput {
  readonly name: TabName;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a run of the job wants written, and what it can say about itself. */
export interface JobOutput {
  /** Of the sentences in the tabs; headers and choices are English still. */
  readonly language: Language;
  /** ISO 4217, of all amounts; null where Settings do not say. */
  readonly currency: string | null;
  /** Whether rows without an id got one, which should stand in their cells. */
  readonly lacksIds: boolean;
  readonly tabs: readonly TabOutput[];
  /** Rows of all tabs that the job reads. */
  readonly rowCounts: RowCounts;
  /** What this run started from, for the next one to compare. */
  readonly seen: SeenInput;
  /** Conversions that creators are credited with, in their windows. */
  readonly credited: { readonly orders: number; readonly leads: number };
  /** Rows of leads and orders that a warehouse counted; undefined where they stand in the file. */
  readonly rowsThere: number | undefined;
  readonly healthRows: number;
  /** Rows of Health that stop something from counting. */
  readonly healthErrors: number;
  /** Rows of Health that may change a figure. */
  readonly healthWarnings: number;
  /** Follower counts to add to Snapshots. */
  readonly newSnapshots: readonly NewRow<'Snapshots'>[];
}
