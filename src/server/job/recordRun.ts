import { formatOf } from '../../workbook/schema/appearance';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { safeText } from '../../workbook/write/safeText';
import { spokenRows } from '../../workbook/write/spokenTab';
import { fileLanguage } from '../fileLanguage';
import { serviceCalls } from '../serviceCalls';
import { createTab } from '../tabs/createTab';
import type { TabSheets } from '../tabs/tabSheets';
import { dress, writeCells } from '../tabs/writeCells';
import { mendRunsHeader } from './mendRunsHeader';
import type { RunOutcome } from './runOutcome';

/** How many runs the tab remembers: about three years of daily runs. */
const MOST_RUNS = 1_000;
const FIRST_ROW = 2;
/** This row, the note that the run is over, the progress that is forgotten, the flush before the lock goes. */
const CALLS_TO_COME = 4;

/**
 * Puts a run on top of the Runs tab in a row of its own, or over its own row when it goes on. Whole
 * rows move down, so that what people note beside a run stays beside it.
 */
export function recordRun(sheets: TabSheets, run: RunOutcome): void {
  const tab = tabNamed('Runs');
  const sheet = sheets.find('Runs') ?? createTab(sheets, 'Runs', tab, fileLanguage());
  const { newest, lastRow } = mendRunsHeader(sheets, sheet);
  const isNew = newest !== '' && newest !== run.runId;
  if (isNew) sheet.insertRowBefore(FIRST_ROW);
  const row = sheet.getRange(FIRST_ROW, 1, 1, tab.columns.length);
  dress(() =>
    row.clearFormat().setNumberFormats([columnsOf(tab).map((column) => formatOf(column))]),
  );
  const [cells = []] = spokenRows('Runs', [cellsOf(run)], fileLanguage());
  writeCells(row, [cells]);
  const tooMany = lastRow + (isNew ? 1 : 0) - FIRST_ROW + 1 - MOST_RUNS;
  if (tooMany > 0) sheet.deleteRows(FIRST_ROW + MOST_RUNS, tooMany);
  sheets.remember();
}

function cellsOf(run: RunOutcome): Cell[] {
  const cells: Record<string, Cell> = {
    run_id: run.runId,
    started_at: new Date(run.startedAtMs),
    ended_at: new Date(run.endedAtMs),
    result: run.result,
    started_by: run.startedBy,
    rows_read: run.rowCounts.read,
    rows_used: run.rowCounts.used,
    rows_left_out: run.rowCounts.leftOut,
    rows_out: run.rowsOut,
    service_calls: serviceCalls() + CALLS_TO_COME,
    health_rows: run.healthRows,
    message: safeText(run.message),
  };
  return tabNamed('Runs').columns.map(({ key }) => cells[key] ?? '');
}
