import { inputError } from '../../domain/inputError';
import type { TabOutput } from '../../job/jobOutput';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { type FoundTab, isInside } from '../tabs/foundTab';
import type { TabSheets } from '../tabs/tabSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet holds no more over all its tabs, blank cells included. */
export const MOST_CELLS = 10_000_000;
/** A new sheet's 1,000 rows of 26 columns, before it is trimmed. */
export const NEW_SHEET_CELLS = 26_000;

/** The cells of a sheet's grid, blank ones included. */
export function gridCells(sheet: Sheet): number {
  return sheet.getMaxRows() * sheet.getMaxColumns();
}

/** How many cells a file of these sheets has room for. */
export function freeCells(sheets: readonly Sheet[]): number {
  return sheets.reduce((free, sheet) => free - gridCells(sheet), MOST_CELLS);
}

/**
 * How many cells the file grows by when these tabs are written, a new Runs tab included. Tabs whose cells were
 * read are not asked for their size unless they get longer.
 */
export function cellsToCome(
  sheets: TabSheets,
  outputs: readonly TabOutput[],
  found: ReadonlyMap<TabName, FoundTab>,
): number {
  const forRuns = sheets.find('Runs') ? 0 : NEW_SHEET_CELLS;
  return outputs.reduce(
    (sum, output) => sum + growthOf(sheets, output, found.get(output.name)),
    forRuns,
  );
}

/** @throws InputError that says how much is missing, instead of Google's refusal halfway */
export function requireRoom(needed: number, free: number): void {
  if (needed <= free) return;
  throw inputError(serverTexts.fileTooLarge, {
    needed,
    free: Math.max(0, free),
    limit: MOST_CELLS,
  });
}

function growthOf(sheets: TabSheets, { name, rows }: TabOutput, found?: FoundTab): number {
  const sheet = sheets.find(name);
  const width = tabNamed(name).columns.length;
  if (!sheet) return Math.max(NEW_SHEET_CELLS, rows.length * width);
  if (found && isInside(found, rows.length, width)) return 0;
  const height = Math.max(rows.length, sheet.getMaxRows());
  return height * Math.max(width, sheet.getMaxColumns()) - gridCells(sheet);
}
