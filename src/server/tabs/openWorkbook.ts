import type { TabCells } from '../../job/workbook';
import { IssueList } from '../../workbook/issueList';
import { newReading, type Reading } from '../../workbook/read/reading';
import { readTab } from '../../workbook/read/readTab';
import type { Table } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import { openTabSheets, type TabSheets } from './tabSheets';

/** The active spreadsheet as the endpoints read it: one call a tab, issues left to the job. */
export interface OpenWorkbook {
  readonly sheets: TabSheets;
  readonly reading: Reading;
  readonly locale: string;
  table<Name extends TabName>(name: Name): Table<Name>;
}

/**
 * Opens the active spreadsheet, or reads through tabs that are open already.
 *
 * @param known cells that need not be read again
 */
export function openWorkbook(
  sheets: TabSheets = openTabSheets(),
  known: TabCells = {},
): OpenWorkbook {
  const locale = sheets.spreadsheet.getSpreadsheetLocale();
  const reading = newReading(sheets.spreadsheet.getSpreadsheetTimeZone(), locale);
  return {
    sheets,
    reading,
    locale,
    table(name) {
      const values = known[name] ?? sheets.find(name)?.getDataRange().getValues();
      return readTab(name, values, reading, new IssueList());
    },
  };
}
