import { IssueList } from '../../workbook/issueList';
import { newReading } from '../../workbook/read/reading';
import { readTab } from '../../workbook/read/readTab';
import type { Table } from '../../workbook/read/table';
import { headerRow } from '../../workbook/write/headerRow';
import type { Cell } from '../../workbook/write/rowsFor';

/** The rows of the feed read back as columns, as a page reads the Looker tab. */
export function feedTable(
  rows: readonly (readonly Cell[])[],
  zone: string,
  locale: string,
): Table<'Looker'> {
  const cells = [headerRow('Looker'), ...rows];
  return readTab('Looker', cells, newReading(zone, locale), new IssueList());
}
