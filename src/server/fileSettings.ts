import { fileLocale } from '../ground/cells/fileLocale';
import type { TabCells } from '../job/workbook';
import { IssueList } from '../workbook/issueList';
import { readSettings } from '../workbook/read/readSettings';
import type { Settings } from '../workbook/schema/settings';
import { chosenLanguage } from './fileLanguage';
import type { TabSheets } from './tabs/tabSheets';

/**
 * The Settings tab as values; what cannot be read keeps its default and is listed by the job. Its language is the
 * execution's from then on, so that nobody reads the tab again for it.
 *
 * @param known the tab's cells, where they have been read already
 */
export function fileSettings(sheets: TabSheets, known?: TabCells['Settings']): Settings {
  const values = known ?? sheets.find('Settings')?.getDataRange().getValues();
  const { spreadsheet } = sheets;
  const locale = fileLocale(
    () => spreadsheet.getSpreadsheetLocale(),
    () => spreadsheet.getSpreadsheetTimeZone(),
  );
  const settings = readSettings(values, locale, new IssueList());
  chosenLanguage(settings);
  return settings;
}
