import type { JobOutput } from '../../job/jobOutput';
import { runPipeline } from '../../job/runPipeline';
import type { TabCells } from '../../job/workbook';
import { tabs } from '../../workbook/schema/tabs';
import { importIssues } from '../import/importIssues';
import { readMarketerTabs } from '../tabs/readTabs';
import type { TabSheets } from '../tabs/tabSheets';

/** Reads every tab that the marketer fills and computes the tabs as they should stand. */
export function computeOutput(
  sheets: TabSheets,
  nowMs: number,
  tell: (stage: 'reading' | 'computing', rowsDone?: number) => void,
): JobOutput {
  tell('reading');
  const cells = readMarketerTabs(sheets);
  tell('computing', rowsOf(cells));
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

/** Rows below the headers of all tabs. */
function rowsOf(cells: TabCells): number {
  return Object.values(cells).reduce((sum, rows) => sum + Math.max(0, (rows?.length ?? 0) - 1), 0);
}
