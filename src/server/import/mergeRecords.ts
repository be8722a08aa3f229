import { type MergePlan, planMerge } from '../../sources/merge/planMerge';
import type { FilledTab, ImportRecord } from '../../sources/record';
import type { NewRow } from '../../workbook/schema/row';
import { tabNamed } from '../../workbook/schema/tabs';
import { flush } from '../flush';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { UndoList } from '../tabs/undoList';
import { appendRecords } from '../tabs/writeRecords';
import { changeCells } from './changeCells';
import type { MergeCounts } from './importPorts';
import { type SheetRows, sheetRows } from './sheetRows';

/** What records would do to one tab, and the rows that they were compared with. */
export interface TabMerge {
  readonly plan: MergePlan;
  readonly rows: SheetRows;
}

/** Compares records of one tab with its rows: one read. */
export function planTab(
  workbook: OpenWorkbook,
  tab: FilledTab,
  records: readonly ImportRecord[],
): TabMerge {
  const sheet = workbook.sheets.find(tab);
  const rows = sheetRows(
    tabNamed(tab),
    sheet?.getDataRange().getValues() ?? [],
    workbook.reading.clock,
  );
  return { plan: planMerge(tab, records, rows), rows };
}

/**
 * Carries out a plan, whole or not at all: what changed first, then one write below the last row.
 * @param undo takes it back when something else of the same import is refused
 */
export function writeTabMerge(
  workbook: OpenWorkbook,
  { plan, rows }: TabMerge,
  undo = new UndoList(),
): void {
  undo.guard(() => {
    if (plan.changed.length > 0) undo.add(changeCells(workbook, plan, rows));
    if (plan.added.length === 0) return;
    appendRecords(workbook, plan.tab, plan.added as NewRow<FilledTab>[], undo);
    // Refusals of what was written may only show now.
    flush();
  });
}

/** Brings records of any tabs into the workbook, all or none. */
export function mergeRecords(
  workbook: OpenWorkbook,
  records: readonly ImportRecord[],
): MergeCounts {
  const byTab = new Map<FilledTab, ImportRecord[]>();
  for (const record of records) {
    const ofTab = byTab.get(record.tab);
    if (ofTab) ofTab.push(record);
    else byTab.set(record.tab, [record]);
  }
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const undo = new UndoList();
  for (const [tab, ofTab] of byTab) {
    const merge = planTab(workbook, tab, ofTab);
    writeTabMerge(workbook, merge, undo);
    counts.added += merge.plan.added.length;
    counts.changed += merge.plan.changed.length;
    counts.unchanged += merge.plan.unchanged;
  }
  return counts;
}
