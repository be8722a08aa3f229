import type { Issue } from '../workbook/issue';
import type { TabName } from '../workbook/schema/tabs';
import type { CountedElsewhere } from './countedElsewhere';
import type { CreatorScorer } from './creatorSignals';
import type { TabCells } from './workbook';

/** What a run starts from. */
export interface PipelineInput {
  readonly tabs: TabCells;
  /** The spreadsheet's IANA time zone. */
  readonly zone: string;
  /** The spreadsheet's locale, such as en_US. */
  readonly locale: string;
  /** The moment of the run: written as updated_at, and what "soon" is counted from. */
  readonly nowMs: number;
  /** What the import of accounts has to say in Health. */
  readonly importIssues?: readonly Issue[];
  /** The job's own tabs that stand in the file: one that has nothing to say any more is emptied. */
  readonly presentTabs?: readonly TabName[];
  /** Leads and orders that a warehouse counted; those of the file are then left alone. */
  readonly counted?: CountedElsewhere | undefined;
  /** How creators are scored; the product's own model when left out. */
  readonly score?: CreatorScorer;
}
