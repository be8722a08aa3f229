import type { JobOutput } from '../../job/jobOutput';
import type { PipelineInput } from '../../job/pipelineInput';
import { runPipeline } from '../../job/runPipeline';
import type { TabCells } from '../../job/workbook';
import { type TabName, tabs } from '../../workbook/schema/tabs';
import { spokenTab } from '../../workbook/write/spokenTab';
import { readDocumentState } from '../documentState';
import { accounts } from '../import/accounts';
import { readMarketerTabs } from '../tabs/readTabs';
import type { TabSheets } from '../tabs/tabSheets';
import { warehouse } from '../warehouse/warehouse';

/** What a run is told while it computes. */
export interface ComputeTurn {
  readonly runId: string;
  /** The moment of the run. */
  readonly nowMs: number;
  /** When this execution stops waiting for a warehouse. */
  readonly deadlineMs: number;
  readonly tell: (stage: 'reading' | 'computing', rowsDone?: number) => void;
}

/**
 * Reads every tab that the marketer fills and computes the tabs as they should stand, in the file's language. Leads
 * and orders are counted here, or in the warehouse where the file has one that counts.
 */
export function computeOutput(
  sheets: TabSheets,
  turn: ComputeTurn,
): { readonly input: TabCells; readonly output: JobOutput } {
  const { nowMs, tell } = turn;
  tell('reading');
  const { cells, strangers } = readMarketerTabs(sheets, readDocumentState().seen);
  tell('computing', rowsOf(cells));
  const input: PipelineInput = {
    tabs: cells,
    zone: sheets.spreadsheet.getSpreadsheetTimeZone(),
    locale: sheets.spreadsheet.getSpreadsheetLocale(),
    nowMs,
    importIssues: accounts.issues(),
    presentTabs: tabs
      .filter(({ writer, name }) => writer === 'job' && sheets.find(name))
      .map(({ name }) => name),
  };
  const output = runPipeline({ ...input, counted: warehouse.countWhereTold(sheets, input, turn) });
  const spoken = output.tabs.map((tab) => spokenTab(tab, output.language));
  const seen = withStrangers(output.seen, strangers);
  return { input: cells, output: { ...output, tabs: spoken, seen } };
}

/** Rows below the headers of all tabs. */
function rowsOf(cells: TabCells): number {
  return Object.values(cells).reduce((sum, rows) => sum + Math.max(0, (rows?.length ?? 0) - 1), 0);
}

/** What the pipeline could not see, because it was not read. */
function withStrangers(
  seen: JobOutput['seen'],
  strangers: ReadonlyMap<TabName, number>,
): JobOutput['seen'] {
  const seenTabs = { ...seen.tabs };
  for (const [name, count] of strangers) {
    const tab = seenTabs[name];
    if (tab) seenTabs[name] = { ...tab, strangers: count };
  }
  return { ...seen, tabs: seenTabs };
}
