import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import type { Table } from '../../../src/workbook/read/table';
import { type BookRow, cellsOf } from '../../support/book';

/** Rows of the Looker tab as the dashboards read them; `date` as yyyy-mm-dd. */
export function lookerTable(rows: readonly BookRow[]): Table<'Looker'> {
  const dated = rows.map((row) => ({ ...row, date: new Date(`${row.date}T00:00:00Z`) }));
  return readTab('Looker', cellsOf(dated), newReading('UTC', 'en_US'), new IssueList());
}

/** Rows of the Scoreboard tab as the dashboards read them. */
export function scoreboardTable(rows: readonly BookRow[]): Table<'Scoreboard'> {
  return readTab('Scoreboard', cellsOf(rows), newReading('UTC', 'en_US'), new IssueList());
}
