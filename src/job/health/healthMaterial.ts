import type { AttributionInput } from '../../domain/attribution/attributionInput';
import type { Credits } from '../../domain/attribution/credits';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import type { ContentFault } from '../content/contentFault';
import type { CreatorSignals } from '../creatorSignals';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import type { CountedReports } from '../reported/reportedCounts';
import type { WorkbookTotals } from '../totals/workbookTotals';
import type { Workbook } from '../workbook';

/** Everything that Health looks at. */
export interface HealthMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly attribution: AttributionInput;
  readonly credits: Credits;
  readonly index: TrackingIndex;
  readonly measures: Measures;
  readonly assignments: WorkbookAssignments;
  readonly totals: WorkbookTotals;
  readonly signals: CreatorSignals;
  readonly reports: CountedReports;
  /** What is wrong with what was published and agreed. */
  readonly faults: readonly ContentFault[];
  readonly nowMs: number;
}
