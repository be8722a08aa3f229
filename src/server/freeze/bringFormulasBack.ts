import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { activeFile } from '../activeFile';
import { flush } from '../flush';
import { columnRuns } from '../tabs/columnRuns';
import { type FrozenCell, frozenTab, rememberedCells } from './frozenCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts frozen formulas back where their value still stands. A cell that somebody changed since is hers and stays.
 *
 * @returns how many formulas are back, and how many cells were left as people changed them
 * @throws InputError when nothing is frozen
 */
export function bringFormulasBack(): { readonly back: number; readonly kept: number } {
  const file = activeFile();
  const tab = frozenTab(file);
  if (!tab) throw inputError(serverTexts.nothingFrozen, {});
  const cells = rememberedCells(tab);
  const counts = file.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    return thaw(
      sheet,
      cells.filter((cell) => cell.sheetId === sheetId),
    );
  });
  flush();
  file.deleteSheet(tab);
  const sum = (key: 'back' | 'kept') => counts.reduce((total, each) => total + each[key], 0);
  return { back: sum('back'), kept: sum('kept') };
}

function thaw(sheet: Sheet, cells: readonly FrozenCell[]) {
  if (cells.length === 0) return { back: 0, kept: 0 };
  const shown = sheet.getDataRange().getDisplayValues();
  const untouched = cells.filter(
    ({ row, column, shown: before }) => (shown[row - 1]?.[column - 1] ?? '') === before,
  );
  const spilled = untouched.filter(({ formula }) => formula === '');
  const formulas = untouched.filter(({ formula }) => formula !== '');
  // A formula needs room where it spilled to.
  for (const { row, column, cells: run } of columnRuns(spilled)) {
    sheet.getRange(row, column, run.length, 1).clearContent();
  }
  for (const { row, column, cells: run } of columnRuns(formulas)) {
    sheet.getRange(row, column, run.length, 1).setFormulas(run.map(({ formula }) => [formula]));
  }
  return { back: formulas.length, kept: cells.length - untouched.length };
}
