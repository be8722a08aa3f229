import type { Message } from '../../ground/text/text';
import type { Severity } from '../../workbook/issue';
import type { TabName } from '../../workbook/schema/tabs';
import type { Workbook } from '../workbook';

/** What is told about one row. */
export interface Told {
  readonly severity: Severity;
  readonly column: string;
  readonly expected: Message;
  readonly found: Message;
  readonly toDo: Message;
}

/** Tells Health about the row of a tab that has a place in the tab's records. */
export function tellRow(
  { operations, issues }: Pick<Workbook, 'operations' | 'issues'>,
  tab: TabName & keyof Workbook['operations'],
  place: number,
  told: Told,
): void {
  issues.add({ ...told, tab, row: operations[tab].sheetRows[place] ?? null });
}
