import type { MergePlan } from '../../sources/merge/planMerge';
import type { RecordValue } from '../../sources/record';
import { type Column, isTextKind } from '../../workbook/schema/column';
import { columnsOf } from '../../workbook/schema/columnsOf';
import type { NewRow } from '../../workbook/schema/row';
import { tabNamed } from '../../workbook/schema/tabs';
import { type Cell, cellFor } from '../../workbook/write/rowsFor';
import { safeText } from '../../workbook/write/safeText';
import { cellRuns, type Run } from '../tabs/cellRuns';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { type Undo, UndoList } from '../tabs/undoList';
import { dress, writeCells } from '../tabs/writeCells';
import { placesFor } from '../tabs/writeRecords';
import type { SheetRows } from './sheetRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes per column: many changes far apart cost as much as a few. */
const runsPerColumn = 20;

/**
 * Changes the cells of a plan, column by column. Cells in between are written back as they are, and
 * a formula stays a formula: who puts one into a cell knows better than an import. A refused cell takes back what was
 * changed before it.
 *
 * @returns takes all changes back
 */
export function changeCells(workbook: OpenWorkbook, plan: MergePlan, rows: SheetRows): Undo {
  const undo = new UndoList();
  undo.guard(() => changeAll(workbook, plan, rows, undo));
  return () => undo.run();
}

function changeAll(workbook: OpenWorkbook, plan: MergePlan, rows: SheetRows, undo: UndoList): void {
  const sheet = workbook.sheets.mustFind(plan.tab);
  const places = placesOf(workbook, plan, rows);
  for (const column of columnsOf(tabNamed(plan.tab))) {
    const place = places.get(column.key);
    const changes = changesOf(plan, column.key);
    if (place === undefined || changes.size === 0) continue;
    for (const run of cellRuns([...changes.keys()], runsPerColumn)) {
      const fresh = (row: number) =>
        changes.has(row) ? cellFor(column, changes.get(row), workbook.reading.clock) : undefined;
      writeRun(sheet, column, place, run, rows, fresh, undo);
    }
  }
}

/** The places of the columns; of an older file those that the changes need are added. */
function placesOf(
  workbook: OpenWorkbook,
  { tab, changed }: MergePlan,
  { places }: SheetRows,
): ReadonlyMap<string, number> {
  const lacking: Record<string, RecordValue> = {};
  for (const { cells } of changed) {
    for (const { column, after } of cells) if (!places.has(column)) lacking[column] = after;
  }
  if (Object.keys(lacking).length === 0) return places;
  return placesFor(workbook, tab, lacking as NewRow<typeof tab>);
}

function changesOf(plan: MergePlan, key: string): Map<number, RecordValue> {
  const changes = new Map<number, RecordValue>();
  for (const { at, cells } of plan.changed) {
    for (const { column, after } of cells) if (column === key) changes.set(at, after);
  }
  return changes;
}

function writeRun(
  sheet: Sheet,
  column: Column,
  place: number,
  { from, to }: Run,
  rows: SheetRows,
  fresh: (row: number) => Cell | undefined,
  undo: UndoList,
): void {
  const range = sheet.getRange(from + rows.firstRow, place + 1, to - from + 1, 1);
  const formulas = range.getFormulas();
  const cellsWith = (freshAt: (row: number) => Cell | undefined): unknown[][] =>
    formulas.map(([formula = ''], index) => {
      if (formula !== '') return [formula];
      return [freshAt(from + index) ?? asItStands(rows.cells[from + index]?.[place])];
    });
  undo.add(() => range.setValues(cellsWith(() => undefined)));
  if (isTextKind(column.kind)) dress(() => range.setNumberFormat('@'));
  writeCells(range, cellsWith(fresh));
}

function asItStands(cell: unknown): unknown {
  return typeof cell === 'string' ? safeText(cell) : (cell ?? '');
}
