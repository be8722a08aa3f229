import { isErrorCell } from '../../ground/cells/isErrorCell';
import { activeFile } from '../activeFile';
import { flush } from '../flush';
import { columnRuns } from '../tabs/columnRuns';
import { isBeforeImage } from '../tabs/isBeforeImage';
import { UndoList } from '../tabs/undoList';
import { callsOurs } from './callsOurs';
import { type FrozenCell, frozenTab, rememberCells } from './frozenCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell together with what takes its formula's place. */
interface Freezing extends FrozenCell {
  readonly value: unknown;
}

/**
 * Turns every formula of the file that calls a function of ours into its value, with all that it spilled, for people
 * without the add-on. Formulas that have no value are left alone. What stood there is remembered in a hidden tab; a
 * refused cell takes back what was frozen before it.
 *
 * @returns how many formulas are values now
 */
export function freezeFormulas(): number {
  const file = activeFile();
  const ownTab = frozenTab(file)?.getSheetId();
  const sheets = file
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== ownTab && !isBeforeImage(sheet.getName()));
  const undo = new UndoList();
  const frozen = undo.guard(() => {
    const cells = sheets.flatMap((sheet) => freezeSheet(sheet, undo));
    if (cells.length > 0) rememberCells(file, cells);
    return cells;
  });
  return frozen.filter(({ formula }) => formula !== '').length;
}

function freezeSheet(sheet: Sheet, undo: UndoList): FrozenCell[] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (!formulas.some((row) => row.some(callsOurs))) return [];
  const cells = cellsOf(sheet, range, formulas);
  const anchors = cells.filter(({ formula, value }) => callsOurs(formula) && !isErrorCell(value));
  undo.add(() => {
    for (const { row, column, cells: run } of columnRuns(anchors)) {
      const back = run.map(({ formula }) => [formula]);
      sheet.getRange(row, column, back.length, 1).setFormulas(back);
    }
  });
  writeValues(sheet, anchors);
  flush();
  // Where a formula spilled, nothing is left now.
  const after = range.getValues();
  const lost = cells.filter(
    ({ row, column, formula, value }) =>
      formula === '' && value !== '' && after[row - 1]?.[column - 1] === '',
  );
  writeValues(sheet, lost);
  return [...anchors, ...lost];
}

function cellsOf(
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  formulas: readonly (readonly string[])[],
): Freezing[] {
  const sheetId = sheet.getSheetId();
  const shown = range.getDisplayValues();
  return range.getValues().flatMap((cells, row) =>
    cells.map((value, column) => ({
      sheetId,
      row: row + 1,
      column: column + 1,
      formula: formulas[row]?.[column] ?? '',
      shown: shown[row]?.[column] ?? '',
      value: value as unknown,
    })),
  );
}

/** Texts stay texts: "3/5" is no date, and a code is no number. */
function writeValues(sheet: Sheet, cells: readonly Freezing[]): void {
  for (const { row, column, cells: run } of columnRuns(cells)) {
    const values = run.map(({ value }) => [
      typeof value === 'string' && value !== '' ? `'${value}` : value,
    ]);
    sheet.getRange(row, column, values.length, 1).setValues(values);
  }
}
