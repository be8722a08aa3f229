import { serverTexts } from '../../messages/serverTexts';
import { fileLanguage } from '../fileLanguage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One cell that holds a value where a formula of ours stood, or where one spilled to (formula ''). */
export interface FrozenCell {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the cell showed; '' where a formula had no value and was left alone. */
  readonly shown: string;
}

const WIDTH = 5;

/** The hidden tab that remembers frozen formulas, so that they can be brought back at any time. */
export function frozenTab(file: Spreadsheet): Sheet | null {
  const names = Object.values(serverTexts.frozenTab);
  return file.getSheets().find((sheet) => names.includes(sheet.getName() as never)) ?? null;
}

/** What the hidden tab remembers. */
export function rememberedCells(tab: Sheet): FrozenCell[] {
  const height = tab.getLastRow();
  if (height === 0) return [];
  const rows = tab.getRange(1, 1, height, WIDTH).getValues();
  return rows.map(([sheetId, row, column, formula, shown]) => ({
    sheetId: Number(sheetId),
    row: Number(row),
    column: Number(column),
    formula: String(formula),
    shown: String(shown),
  }));
}

/** Adds cells to the hidden tab, as text. */
export function rememberCells(file: Spreadsheet, cells: readonly FrozenCell[]): void {
  const tab = frozenTab(file) ?? insertTab(file);
  const first = tab.getLastRow() + 1;
  const rows = cells.map(({ sheetId, row, column, formula, shown }) =>
    [sheetId, row, column, formula, shown].map((cell) => `'${cell}`),
  );
  const lacking = first + rows.length - 1 - tab.getMaxRows();
  if (lacking > 0) tab.insertRowsAfter(tab.getMaxRows(), lacking);
  tab.getRange(first, 1, rows.length, WIDTH).setNumberFormat('@').setValues(rows);
}

function insertTab(file: Spreadsheet): Sheet {
  const inFront = file.getActiveSheet();
  const tab = file.insertSheet(serverTexts.frozenTab[fileLanguage()], file.getNumSheets());
  file.setActiveSheet(inFront);
  tab.hideSheet();
  return tab;
}
