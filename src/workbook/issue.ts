import type { Message } from '../ground/text/text';
import type { TabName } from './schema/tabs';

/** error = something was left out of the figures, warning = look at it, note = good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing to mend or to know about the workbook, before anybody chose a language. */
export interface Issue {
  readonly severity: Severity;
  readonly tab: TabName;
  /** Row number as the spreadsheet shows it (the header is row 1); null for the tab as a whole. */
  readonly row: number | null;
  /** Key of the column; null for the row as a whole. */
  readonly column: string | null;
  readonly expected: Message;
  /** What stands there: the cell's own text, or a message. */
  readonly found: string | Message;
  readonly toDo: Message;
}
