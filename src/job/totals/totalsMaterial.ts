import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import type { ReportedCount } from '../reported/reportedCounts';
import type { ConversionTally } from '../tally/conversionTally';
import type { Workbook } from '../workbook';
import type { Totals } from './totals';

/** Everything that totals are added up from. */
export interface TotalsMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly tally: ConversionTally;
  readonly measures: Pick<Measures, 'posts' | 'assets' | 'beside'>;
  readonly reported: readonly ReportedCount[];
  readonly assignments: WorkbookAssignments;
  /** First instant after each post's window. */
  readonly windowEndsAt: Float64Array;
  readonly nowMs: number;
}

/** The totals of a creator, of a campaign and of everything; code 0 is nobody. */
export type TotalsOf = (creator: number, campaign: number) => readonly Totals[];

/** Calls back with the totals of a creator, of a campaign and of everything; code 0 is nobody. */
export type ForEachTotals = (
  creator: number,
  campaign: number,
  add: (totals: Totals) => void,
) => void;
