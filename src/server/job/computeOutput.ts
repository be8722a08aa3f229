import type { JobOutput } from '../../job/jobOutput';
import { runPipeline } from '../../job/runPipeline';
import { tabs } from '../../workbook/schema/tabs';
import { importIssues } from '../import/importIssues';
import { readMarketerTabs } from '../tabs/readTabs';
import type { TabSheets } from '../tabs/tabSheets';

/** Reads every tab that the marketer fills and computes the tabs as they should stand. */
export function computeOutput(
  sheets: TabSheets,
  nowMs: number,
  tell: (stage: 'reading' | 'computing') => void,
): JobOutput {
  tell('reading');
  const cells = readMarketerTabs(sheets);
  tell('computing');
  return runPipeline({
    tabs: cells,
    zone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    locale: sheets.spreadsheet.getSpreadsheetLocale(),
    nowMs,
    importIssues: importIssues(),
    standing: tabs
      .filter(({ writer, name }) => writer === 'job' && sheets.find(name))
      .map(({ name }) => name),
  });
}
