import { fileLocale } from '../ground/cells/fileLocale';
import { IssueList } from '../workbook/issueList';
import { readSettings } from '../workbook/read/readSettings';
import type { Settings } from '../workbook/schema/settings';
import type { TabSheets } from './tabs/tabSheets';

/** The Settings tab as values; what cannot be read keeps its default and is listed by the job. */
export function fileSettings(sheets: TabSheets): Settings {
  const sheet = sheets.find('Settings');
  const values = sheet?.getDataRange().getValues();
  const { spreadsheet } = sheets;
  const locale = fileLocale(
    () => spreadsheet.getSpreadsheetLocale(),
    () => spreadsheet.getSpreadsheetTimeZone(),
  );
  return readSettings(values, locale, new IssueList());
}
