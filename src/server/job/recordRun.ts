import { headerOf } from '../../workbook/schema/header';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { fileLanguage } from '../fileLanguage';
import { serviceCalls } from '../serviceCalls';
import { createTab } from '../tabs/createTab';
import type { TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';
import type { RunOutcome } from './runOutcome';

/** How many runs the tab remembers: about three years of daily runs. */
const MOST_RUNS = 1_000;

/** Puts a run on top of the Runs tab, over its own row when it goes on: one read, one write. */
export function recordRun(sheets: TabSheets, run: RunOutcome): void {
  const tab = tabNamed('Runs');
  const sheet = sheets.find('Runs') ?? createTab(sheets, 'Runs', tab, fileLanguage());
  const width = tab.columns.length;
  const earlier = sheet.getLastRow() - 1;
  const kept =
    earlier > 0 ? sheet.getRange(2, 1, Math.min(earlier, MOST_RUNS - 1), width).getValues() : [];
  const others = kept.filter(([runId]) => runId !== run.runId);
  const rows = [tab.columns.map(({ key }) => headerOf(key)), cellsOf(run), ...others];
  writeTab(sheet, { tab: { name: 'Runs', rows }, fromRow: 0, toRow: rows.length });
  sheets.remember();
}

function cellsOf(run: RunOutcome): Cell[] {
  const cells: Record<string, Cell> = {
    run_id: run.runId,
    started_at: new Date(run.startedAtMs),
    ended_at: new Date(run.endedAtMs),
    result: run.result,
    started_by: run.startedBy,
    rows_in: run.rowsIn,
    rows_out: run.rowsOut,
    service_calls: serviceCalls(),
    health_rows: run.healthRows,
    message: run.message,
  };
  return tabNamed('Runs').columns.map(({ key }) => cells[key] ?? '');
}
