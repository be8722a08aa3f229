import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { safeText } from '../../workbook/write/safeText';
import { readDocumentState, updateDocumentState } from '../documentState';
import { flush } from '../flush';
import { isBeforeImage } from '../tabs/isBeforeImage';
import { keepOwnColumnsLeft } from '../tabs/keepOwnColumnsLeft';
import type { TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';
import { gridCells } from './spreadsheetRoom';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The sheet id of each image by tab. */
export type Images = Readonly<Record<string, number>>;

/** A larger tab is not kept twice: it would cost a tenth of all that a spreadsheet can hold. */
const MOST_CELLS_KEPT = 1_000_000;

/**
 * Copies the tabs as they stand into hidden sheets, so that the run can be undone. Nothing is
 * remembered yet: the caller does so once all copies are there, and forgets the earlier ones.
 *
 * @param free cells that the copies may take; a tab that does not fit is left out
 * @returns the sheet id of each copy by tab
 */
export function copyBeforeImages(
  sheets: TabSheets,
  names: readonly TabName[],
  runId: string,
  free: number,
): Images {
  const { spreadsheet } = sheets;
  const inFront = spreadsheet.getActiveSheet();
  const images: Record<string, number> = {};
  let rest = free;
  let place = spreadsheet.getNumSheets() - 1;
  for (const name of names) {
    const sheet = sheets.find(name);
    const cells = sheet ? gridCells(sheet) : Number.POSITIVE_INFINITY;
    if (!sheet || cells > MOST_CELLS_KEPT || cells > rest) continue;
    rest -= cells;
    place += 1;
    const copy = spreadsheet.insertSheet(`${name} (before ${runId})`, place, { template: sheet });
    images[name] = copy.hideSheet().getSheetId();
  }
  spreadsheet.setActiveSheet(inFront);
  return images;
}

/**
 * Deletes the images that nobody remembers, which a run that broke off has left behind.
 * @returns the sheets that stay
 */
export function sweepBeforeImages({ spreadsheet, all }: TabSheets): readonly Sheet[] {
  const { beforeImages = {}, sheetIds = {}, sampleAside = [] } = readDocumentState();
  const known = new Set([
    ...Object.values(beforeImages),
    ...Object.values(sheetIds),
    ...sampleAside.map(({ id }) => id),
  ]);
  return all.filter((sheet) => {
    if (known.has(sheet.getSheetId()) || !isBeforeImage(sheet.getName())) return true;
    spreadsheet.deleteSheet(sheet);
    return false;
  });
}

/** Deletes images that are no longer remembered. */
export function deleteImages({ spreadsheet }: TabSheets, images: Images): void {
  for (const id of Object.values(images)) {
    const image = spreadsheet.getSheetById(id);
    if (image) spreadsheet.deleteSheet(image);
  }
}

/**
 * Puts the tabs back as they were before the last run, in place, so that dashboards stay connected.
 * A run that was under way is given up. When it breaks off it can be repeated: images go last.
 *
 * @returns the names of the tabs that were put back
 * @throws InputError when there is nothing to go back to
 */
export function restoreBeforeImages(sheets: TabSheets): readonly TabName[] {
  const images: Images = readDocumentState().beforeImages ?? {};
  const names = (Object.keys(images) as TabName[]).filter(
    (name) => sheets.find(name) && imageOf(sheets, images, name),
  );
  if (names.length === 0) throw inputError(serverTexts.nothingToUndo, {});
  updateDocumentState({ isWriting: true, unfinished: undefined });
  for (const name of names) restore(sheets, name, imageOf(sheets, images, name));
  flush();
  updateDocumentState({ isWriting: undefined, beforeImages: undefined });
  deleteImages(sheets, images);
  return names;
}

function imageOf({ spreadsheet }: TabSheets, images: Images, name: TabName): Sheet | null {
  return spreadsheet.getSheetById(images[name] ?? -1);
}

function restore(sheets: TabSheets, name: TabName, image: Sheet | null): void {
  if (!image) return;
  const sheet = sheets.mustFind(name);
  const tab = tabNamed(name);
  const height = Math.max(1, image.getLastRow());
  const values = image.getRange(1, 1, height, tab.columns.length).getValues() as Cell[][];
  // The apostrophe before a text that starts like a formula is not part of what was read.
  const rows = values.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  );
  keepOwnColumnsLeft(sheet, tab);
  writeTab(sheet, { tab: { name, rows }, fromRow: 0, toRow: rows.length }, sheets);
}
