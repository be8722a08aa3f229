import { IssueList } from '../workbook/issueList';
import { decimalSignOf } from '../workbook/read/numberOfText';
import { readSettings } from '../workbook/read/readSettings';
import type { Settings } from '../workbook/schema/settings';
import { countServiceCall } from './serviceCalls';
import type { TabSheets } from './tabs/tabSheets';

/** The Settings tab as values; what cannot be read keeps its default and is listed by the job. */
export function fileSettings(sheets: TabSheets): Settings {
  const sheet = sheets.find('Settings');
  if (sheet) countServiceCall();
  const values = sheet?.getDataRange().getValues();
  const decimalSign = decimalSignOf(sheets.spreadsheet.getSpreadsheetLocale());
  return readSettings(values, decimalSign, new IssueList());
}
