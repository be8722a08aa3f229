import type { AttributionInput } from '../../domain/attribution/attributionInput';
import type { Credits } from '../../domain/attribution/credits';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import type { ReportedCount } from '../reported/reportedCounts';
import type { ConversionTally } from '../tally/conversionTally';
import type { Workbook } from '../workbook';

/** Everything that assignments are added up from. */
export interface AssignmentMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly attribution: AttributionInput;
  readonly credits: Credits;
  readonly index: TrackingIndex;
  readonly measures: Measures;
  /** Counts of campaigns that reports measure. */
  readonly reported: readonly ReportedCount[];
  /** What leads and orders come to. */
  readonly tally: ConversionTally;
  readonly nowMs: number;
}
