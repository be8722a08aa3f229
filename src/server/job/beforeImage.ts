import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { readDocumentState, updateDocumentState } from '../documentState';
import type { TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';

/** A larger tab is not kept twice: a spreadsheet holds ten million cells in all. */
const MOST_CELLS_KEPT = 1_000_000;

const hiddenName = (name: TabName) => `${name} (before)`;

/**
 * Keeps the tabs as they stand before a run, as hidden copies inside the file, so that the run can be
 * undone. The copies of the run before are replaced.
 */
export function keepBeforeImages(sheets: TabSheets, names: readonly TabName[]): void {
  const kept: Record<string, number> = {};
  forgetBeforeImages(sheets);
  for (const name of names) {
    const sheet = sheets.find(name);
    if (!sheet || sheet.getLastRow() * sheet.getLastColumn() > MOST_CELLS_KEPT) continue;
    const copy = sheet.copyTo(sheets.spreadsheet).setName(hiddenName(name)).hideSheet();
    kept[name] = copy.getSheetId();
  }
  updateDocumentState({ beforeImages: kept });
}

function forgetBeforeImages(sheets: TabSheets): void {
  for (const id of Object.values(readDocumentState().beforeImages ?? {})) {
    const copy = sheets.spreadsheet.getSheetById(id);
    if (copy) sheets.spreadsheet.deleteSheet(copy);
  }
}

/**
 * Puts the tabs back as they were before the last run, in place, so that dashboards stay connected.
 * @returns the names of the tabs that were put back
 * @throws InputError when there is nothing to go back to
 */
export function restoreBeforeImages(sheets: TabSheets): readonly TabName[] {
  const kept = readDocumentState().beforeImages ?? {};
  const restored = (Object.keys(kept) as TabName[]).filter((name) =>
    restore(sheets, name, kept[name]),
  );
  if (restored.length === 0) throw inputError(serverTexts.nothingToUndo, {});
  forgetBeforeImages(sheets);
  updateDocumentState({ beforeImages: {} });
  return restored;
}

function restore(sheets: TabSheets, name: TabName, imageId: number | undefined): boolean {
  const image = imageId === undefined ? null : sheets.spreadsheet.getSheetById(imageId);
  const sheet = sheets.find(name);
  if (!image || !sheet) return false;
  const columns = tabNamed(name).columns.length;
  const height = Math.max(1, image.getLastRow());
  const rows = image.getRange(1, 1, height, columns).getValues() as Cell[][];
  writeTab(sheet, { tab: { name, rows }, fromRow: 0, toRow: rows.length });
  return true;
}
