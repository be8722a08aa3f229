import type { DueKind } from '../../domain/duty/dueThing';
import type { Message } from '../../ground/text/text';
import type { Severity } from '../../workbook/issue';
import type { TabName } from '../../workbook/schema/tabs';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';

/** Something that is wrong with what was published or agreed: a row of Health, and known to Today. */
export interface ContentFault {
  readonly kind: Extract<DueKind, 'label' | 'incident' | 'check'>;
  readonly severity: Severity;
  readonly tab: TabName;
  /** Row as the spreadsheet shows it. */
  readonly row: number | null;
  readonly column: string;
  readonly expected: Message;
  readonly found: Message;
  readonly toDo: Message;
  /** Codes; 0 = none. */
  readonly creator: number;
  readonly campaign: number;
}

/** What content is checked from. */
export interface ContentMaterial {
  readonly workbook: Pick<
    Workbook,
    'posts' | 'creators' | 'campaigns' | 'links' | 'briefs' | 'operations' | 'reading'
  >;
  readonly directory: Directory;
  /** First instant after each post's window. */
  readonly windowEndsAt: Float64Array;
  readonly nowMs: number;
}
