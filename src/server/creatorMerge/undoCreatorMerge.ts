import { inputError } from '../../domain/inputError';
import { questionTexts } from '../../messages/questionTexts';
import type { ChangedIds } from '../../shared/questions';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { UndoList } from '../tabs/undoList';
import { writeCells } from '../tabs/writeCells';
import { placesFor } from '../tabs/writeRecords';
import { idColumns } from './idColumns';
import { creatorWith } from './mergeCreatorIds';
import {
  cellOfKept,
  forgetMergeMemory,
  type MergeMemory,
  readMergeMemory,
  rowsOfRuns,
} from './mergeMemory';

/**
 * Takes the last merge of two ids back: the moved id into the very cells that had it, the moved row
 * to its place, the kept row as it was. Inside the document lock.
 *
 * @throws InputError when there is none, or rows were sorted, deleted or changed meanwhile
 */
export function undoCreatorMerge(workbook: OpenWorkbook): ChangedIds {
  const memory = readMergeMemory();
  if (memory === null) throw inputError(questionTexts.nothingToUndo, {});
  const { keptId, movedId } = memory;
  const changes = idColumns(workbook).flatMap((column) => {
    const rows = rowsOfRuns(memory.rows[column.tab] ?? []);
    if (rows.some((row) => column.ids.get(row) !== keptId)) {
      throw inputError(questionTexts.changedMeanwhile, { tab: column.tab });
    }
    return rows.length === 0 ? [] : [{ column, rows }];
  });
  const undo = new UndoList();
  return undo.guard(() => {
    for (const { column, rows } of changes) {
      undo.add(() => column.write(rows, keptId));
      column.write(rows, movedId);
    }
    restoreKept(workbook, memory);
    putBack(workbook, memory);
    forgetMergeMemory();
    return { cells: changes.reduce((sum, { rows }) => sum + rows.length, 0), tabs: changes.length };
  });
}

function restoreKept(workbook: OpenWorkbook, { keptId, keptBefore }: MergeMemory): void {
  const sheet = workbook.sheets.mustFind('Creators');
  const { sheetRow } = creatorWith(workbook, keptId);
  const places = placesFor(workbook, 'Creators', {});
  for (const [key, cell] of Object.entries(keptBefore)) {
    const place = places.get(key);
    if (place !== undefined) writeCells(sheet.getRange(sheetRow, place + 1), [[cellOfKept(cell)]]);
  }
}

function putBack(workbook: OpenWorkbook, { movedRow: { at, cells } }: MergeMemory): void {
  const sheet = workbook.sheets.mustFind('Creators');
  const row = Math.min(at, sheet.getLastRow() + 1);
  if (row <= sheet.getMaxRows()) sheet.insertRowBefore(row);
  else sheet.insertRowAfter(row - 1);
  writeCells(sheet.getRange(row, 1, 1, cells.length), [cells.map(cellOfKept)]);
}
