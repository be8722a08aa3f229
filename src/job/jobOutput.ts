import type { NewRow } from '../workbook/schema/row';
import type { TabName } from '../workbook/schema/tabs';
import type { Cell } from '../workbook/write/rowsFor';

/** A whole tab as it should stand: header row first. */
export interface TabOutput {
  readonly name: TabName;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a run of the job wants written, and what it can say about itself. */
export interface JobOutput {
  readonly tabs: readonly TabOutput[];
  /** Usable rows read from all tabs. */
  readonly rowsIn: number;
  readonly lookerRows: number;
  readonly healthRows: number;
  /** Follower counts to add to Snapshots. */
  readonly newSnapshots: readonly NewRow<'Snapshots'>[];
}
