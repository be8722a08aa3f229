import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { safeText } from '../../workbook/write/safeText';
import { readDocumentState, updateDocumentState } from '../documentState';
import { flush } from '../flush';
import { beforeImageName, isBeforeImage } from '../tabs/isBeforeImage';
import { headersOf, keepOwnColumnsLeft } from '../tabs/keepOwnColumnsLeft';
import type { TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';
import { gridCells } from './spreadsheetRoom';
import { type KeptTabs, keptTabs } from './undoSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly unknown[])[];
/** The sheet id of each image by tab. */
export type Images = Readonly<Record<string, number>>;

/** A larger tab is not kept twice: it would cost a tenth of all that a spreadsheet can hold. */
const MOST_CELLS_KEPT = 1_000_000;

/**
 * Copies long tabs as they stand into hidden sheets, so that the run can be undone. Nothing is
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
  if (names.length === 0) return {};
  const { spreadsheet } = sheets;
  const inFront = spreadsheet.getActiveSheet();
  const images: Record<string, number> = {};
  let rest = free;
  for (const name of names) {
    const sheet = sheets.find(name);
    const cells = sheet ? gridCells(sheet) : Number.POSITIVE_INFINITY;
    if (!sheet || cells > MOST_CELLS_KEPT || cells > rest) continue;
    rest -= cells;
    const place = spreadsheet.getNumSheets();
    const copy = spreadsheet.insertSheet(beforeImageName(runId, name), place, { template: sheet });
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
  const { before, beforeImages = {}, sheetIds = {}, sampleAside = [] } = readDocumentState();
  const known = new Set([
    ...Object.values(beforeImages),
    ...Object.values(sheetIds),
    ...sampleAside.map(({ id }) => id),
  ]);
  if (before) known.add(before.sheetId);
  return all.filter((sheet) => {
    if (known.has(sheet.getSheetId()) || !isBeforeImage(sheet.getName())) return true;
    spreadsheet.deleteSheet(sheet);
    return false;
  });
}

/** Deletes sheets that are no longer remembered. */
export function deleteImages({ spreadsheet }: TabSheets, ids: readonly number[]): void {
  for (const id of ids) {
    const image = spreadsheet.getSheetById(id);
    if (image) spreadsheet.deleteSheet(image);
  }
}

/** The hidden sheets that are remembered. */
export function rememberedImages(): number[] {
  const { before, beforeImages = {} } = readDocumentState();
  return [...(before ? [before.sheetId] : []), ...Object.values(beforeImages)];
}

/**
 * Puts the tabs back as they were before the last run, in place, so that dashboards stay connected.
 * A run that was under way is given up. When it breaks off it can be repeated: images go last.
 *
 * @returns the names of the tabs that were put back
 * @throws InputError when there is nothing to go back to
 */
export function restoreBeforeImages(sheets: TabSheets): readonly TabName[] {
  const kept = imagesOf(sheets);
  const names = (Object.keys(kept) as TabName[]).filter((name) => sheets.find(name));
  if (names.length === 0) throw inputError(serverTexts.nothingToUndo, {});
  const images = rememberedImages();
  updateDocumentState({ isWriting: true, unfinished: undefined });
  for (const name of names) restore(sheets, name, kept[name] ?? []);
  flush();
  updateDocumentState({ isWriting: undefined, before: undefined, beforeImages: undefined });
  deleteImages(sheets, images);
  return names;
}

function imagesOf(sheets: TabSheets): KeptTabs {
  const { before, beforeImages = {} } = readDocumentState();
  const long = Object.entries(beforeImages).flatMap(([name, id]) => {
    const image = sheets.spreadsheet.getSheetById(id);
    return image ? [[name, image.getDataRange().getValues()] as const] : [];
  });
  return { ...(before ? keptTabs(sheets, before) : {}), ...Object.fromEntries(long) };
}

function restore(sheets: TabSheets, name: TabName, image: Rows): void {
  const sheet = sheets.mustFind(name);
  const tab = tabNamed(name);
  const width = tab.columns.length;
  // The apostrophe before a text that starts like a formula is not part of what was read.
  const rows = image.map((row) =>
    (row.slice(0, width) as Cell[]).map((cell) =>
      typeof cell === 'string' ? safeText(cell) : cell,
    ),
  );
  const top = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  keepOwnColumnsLeft(sheet, tab, headersOf(top, sheet.getLastRow()));
  writeTab(sheet, { tab: { name, rows }, fromRow: 0, toRow: rows.length }, sheets);
}
