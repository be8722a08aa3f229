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

/** Opens the active spreadsheet, or reads through tabs that are open already. */
export function openWorkbook(sheets: TabSheets = openTabSheets()): OpenWorkbook {
  const locale = sheets.spreadsheet.getSpreadsheetLocale();
  const reading = newReading(sheets.spreadsheet.getSpreadsheetTimeZone(), locale);
  return {
    sheets,
    reading,
    locale,
    table(name) {
      const sheet = sheets.find(name);
      return readTab(name, sheet?.getDataRange().getValues(), reading, new IssueList());
    },
  };
}
