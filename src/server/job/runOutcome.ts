import type { RowCounts } from '../../job/workbook';

/** Where a run was started. */
export type StartedBy = 'menu' | 'sidebar' | 'daily' | 'feed';

/** What one execution did of a run. `continues`: the next execution goes on where this one stopped. */
export interface RunOutcome {
  readonly runId: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** `held`: nothing was written, because input of the last run had vanished. */
  readonly result: 'done' | 'continues' | 'failed' | 'stopped' | 'held' | 'undone';
  readonly startedBy: string;
  readonly rowCounts: RowCounts;
  readonly rowsOut: number;
  readonly healthRows: number;
  /** What happened, in the file's language. */
  readonly message: string;
}
