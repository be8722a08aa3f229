import type { JobOutput } from '../../job/jobOutput';
import { runPipeline } from '../../job/runPipeline';
import type { TabCells } from '../../job/workbook';
import { tabs } from '../../workbook/schema/tabs';
import { spokenTab } from '../../workbook/write/spokenTab';
import { importIssues } from '../import/importIssues';
import { readMarketerTabs } from '../tabs/readTabs';
import type { TabSheets } from '../tabs/tabSheets';

/** Reads every tab that the marketer fills and computes the tabs as they should stand, in the file's language. */
export function computeOutput(
  sheets: TabSheets,
  nowMs: number,
  tell: (stage: 'reading' | 'computing', rowsDone?: number) => void,
): JobOutput {
  tell('reading');
  const cells = readMarketerTabs(sheets);
  tell('computing', rowsOf(cells));
  const output = runPipeline({
    tabs: cells,
    zone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    locale: sheets.spreadsheet.getSpreadsheetLocale(),
    nowMs,
    importIssues: importIssues(),
    standing: tabs
      .filter(({ writer, name }) => writer === 'job' && sheets.find(name))
      .map(({ name }) => name),
  });
  return { ...output, tabs: output.tabs.map((tab) => spokenTab(tab, output.language)) };
}

/** Rows below the headers of all tabs. */
function rowsOf(cells: TabCells): number {
  return Object.values(cells).reduce((sum, rows) => sum + Math.max(0, (rows?.length ?? 0) - 1), 0);
}
