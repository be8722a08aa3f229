import { inputError } from '../../domain/inputError';
import { handleKey } from '../../ground/cells/handleKey';
import { isBlank } from '../../ground/cells/isBlank';
import { questionTexts } from '../../messages/questionTexts';
import type { ChangedIds } from '../../shared/questions';
import { records } from '../../workbook/read/records';
import type { NewRow, Row } from '../../workbook/schema/row';
import { unknownRecord } from '../endpoints/saveRecord';
import { cellRuns, type Run } from '../tabs/cellRuns';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { UndoList } from '../tabs/undoList';
import { placesFor, updateRecord } from '../tabs/writeRecords';
import { idColumns } from './idColumns';
import { type KeptCell, keptCell, type MergeMemory, writeMergeMemory } from './mergeMemory';

/**
 * Puts two ids of one creator together: every tab that people fill names the kept id instead of the
 * moved one; the kept row of Creators takes what it lacks and the other's names, the moved row goes.
 * All or nothing; what takes it back is remembered. Inside the document lock.
 */
export function mergeCreatorIds(
  workbook: OpenWorkbook,
  keptId: string,
  movedId: string,
): ChangedIds {
  if (keptId === movedId) throw inputError(questionTexts.sameId, {});
  const kept = creatorWith(workbook, keptId);
  const moved = creatorWith(workbook, movedId);
  const undo = new UndoList();
  return undo.guard(() => {
    const rows = renameEverywhere(workbook, { from: movedId, to: keptId }, undo);
    const keptBefore = fillKept(workbook, kept, moved, undo);
    const movedRow = takeOut(workbook, moved.sheetRow);
    writeMergeMemory({ keptId, movedId, rows, movedRow, keptBefore });
    const changed = Object.values(rows).flat();
    const cells = changed.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    return { cells, tabs: Object.keys(rows).length };
  });
}

interface CreatorRow {
  readonly row: Row<'Creators'>;
  readonly sheetRow: number;
}

/** A creator and the row in which she stands. @throws InputError when she stands nowhere */
export function creatorWith(workbook: OpenWorkbook, id: string): CreatorRow {
  const table = workbook.table('Creators');
  const rows = records(table);
  const index = rows.findIndex((row) => row.creator_id === id);
  const [row, sheetRow] = [rows[index], table.sheetRows[index]];
  if (row === undefined || sheetRow === undefined)
    throw unknownRecord('Creators', 'creator_id', id);
  return { row, sheetRow };
}

function renameEverywhere(
  workbook: OpenWorkbook,
  { from, to }: { readonly from: string; readonly to: string },
  undo: UndoList,
): MergeMemory['rows'] {
  const changed: Record<string, readonly Run[]> = {};
  for (const column of idColumns(workbook)) {
    const rows = [...column.ids].filter(([, id]) => id === from).map(([row]) => row);
    if (rows.length === 0) continue;
    undo.add(() => column.write(rows, from));
    column.write(rows, to);
    changed[column.tab] = cellRuns(rows, rows.length);
  }
  return changed;
}

/** Fills what the kept row lacks; @returns its cells as they were */
function fillKept(
  workbook: OpenWorkbook,
  kept: CreatorRow,
  moved: CreatorRow,
  undo: UndoList,
): MergeMemory['keptBefore'] {
  const change = lackingValues(kept.row, moved.row);
  const sheet = workbook.sheets.mustFind('Creators');
  const before: Record<string, KeptCell> = {};
  for (const [key, place] of placesFor(workbook, 'Creators', change)) {
    if (!(key in change)) continue;
    const range = sheet.getRange(kept.sheetRow, place + 1);
    const cell = range.getFormula() || range.getValue();
    before[key] = keptCell(cell);
    undo.add(() => range.setValue(cell));
  }
  updateRecord(workbook, 'Creators', kept.sheetRow, change);
  return before;
}

function lackingValues(kept: Row<'Creators'>, moved: Row<'Creators'>): NewRow<'Creators'> {
  const change: Record<string, unknown> = {};
  const have = new Map<string, unknown>(Object.entries(kept));
  for (const [key, value] of Object.entries(moved)) {
    if (key === 'creator_id' || key === 'also_known_as') continue;
    if (isBlank(have.get(key) ?? '') && !isBlank(value ?? '')) {
      change[key] = value;
    }
  }
  change.also_known_as = namesOf(kept, moved);
  return change as NewRow<'Creators'>;
}

/** The names under which both are known, but for those that stand in the kept row's own cells. */
function namesOf(kept: Row<'Creators'>, moved: Row<'Creators'>): string[] {
  const own = [kept.name, kept.handle].map((name) => handleKey(name ?? ''));
  const names = [
    ...(kept.also_known_as ?? []),
    ...(moved.also_known_as ?? []),
    moved.name ?? '',
    moved.handle ?? '',
  ].filter((name) => name !== '' && !own.includes(handleKey(name)));
  return [...new Map(names.map((name) => [handleKey(name), name])).values()];
}

function takeOut(workbook: OpenWorkbook, at: number): MergeMemory['movedRow'] {
  const sheet = workbook.sheets.mustFind('Creators');
  const range = sheet.getRange(at, 1, 1, sheet.getLastColumn());
  const [formulas = []] = range.getFormulas();
  const [values = []] = range.getValues();
  const cells = values.map((value, index) => keptCell(formulas[index] || value));
  sheet.deleteRow(at);
  return { at, cells };
}
