import type { JobOutput, TabOutput } from '../../job/jobOutput';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import {
  type FileSize,
  readDocumentState,
  type UnfinishedRun,
  updateDocumentState,
} from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { forgetSampleAside } from '../sample/sampleAside';
import { ensureTab } from '../tabs/createTab';
import { type FoundTab, readFoundTab } from '../tabs/foundTab';
import { layOutOnce } from '../tabs/layOutOnce';
import { followCurrency } from '../tabs/moneyDecimals';
import type { TabSheets } from '../tabs/tabSheets';
import { copyBeforeImages, deleteImages, rememberedImages, sweepBeforeImages } from './beforeImage';
import type { KeptBefore } from './keptBefore';
import { requireEditable } from './requireEditable';
import {
  cellsToCome,
  freeCells,
  MOST_CELLS,
  NEW_SHEET_CELLS,
  requireRoom,
} from './spreadsheetRoom';
import { hasUndoSheet, keepTabs } from './undoSheet';

/** The job's tabs as they stand before a run writes them. */
export type FoundTabs = ReadonlyMap<TabName, FoundTab>;

/**
 * Before the first write of a run: makes sure that it can be carried through, keeps the tabs as they
 * are, makes those that are missing, and moves people's own columns out of the way. After a run that
 * broke off the tabs may be half new, so the images of the run before it stay.
 *
 * @returns the tabs that were there, as they stood
 * @throws InputError when a tab is protected or the file would outgrow Google's limit
 */
export function prepareTabs(
  sheets: TabSheets,
  { tabs: outputs, currency }: Pick<JobOutput, 'tabs' | 'currency'>,
  run: UnfinishedRun,
): FoundTabs {
  forgetSampleAside();
  const names = outputs.map(({ name }) => name);
  requireEditable(sheets, [...names, 'Runs']);
  const found = new Map<TabName, FoundTab>();
  for (const output of outputs) {
    const sheet = sheets.find(output.name);
    const tab = sheet && readFoundTab(sheet, output);
    if (tab) found.set(output.name, tab);
  }
  keepImages(sheets, outputs, found, run);
  followCurrency(sheets, currency);
  const language = fileLanguage();
  for (const name of names) {
    if (!found.has(name)) ensureTab(sheets, name, tabNamed(name), language);
  }
  sheets.remember();
  layOutOnce(sheets, found);
  return found;
}

/** In one note: the images are taken, the run writes from now on. Earlier images go when it stands. */
function keepImages(
  sheets: TabSheets,
  outputs: readonly TabOutput[],
  found: FoundTabs,
  run: UnfinishedRun,
): void {
  const { left, size } = requiredRoom(sheets, outputs, found);
  const { isWriting, before: earlier, beforeImages = {} } = readDocumentState();
  if (isWriting) {
    updateDocumentState({ unfinished: run, size });
    return;
  }
  const long = [...found].flatMap(([name, { cells }]) => (cells ? [] : [name]));
  const images = copyBeforeImages(sheets, long, run.runId, left);
  const before = keepShort(sheets, found, run.runId, left);
  updateDocumentState({ before, beforeImages: images, isWriting: true, unfinished: run, size });
  const ids = Object.values(beforeImages);
  deleteImages(sheets, before || !earlier ? ids : [...ids, earlier.sheetId]);
}

/**
 * Makes sure that the results fit into the file. A file that was far from full and has no new sheets is not measured
 * again: every sheet costs two calls.
 *
 * @returns how many cells are left for images, at least, and the size to remember
 */
function requiredRoom(
  sheets: TabSheets,
  outputs: readonly TabOutput[],
  found: FoundTabs,
): { readonly left: number; readonly size: FileSize } {
  const swept = sweepBeforeImages(sheets);
  const count = swept.length - rememberedImages().length;
  const needed = cellsToCome(sheets, outputs, found);
  const { size } = readDocumentState();
  if (size?.sheets === count && size.cells + needed < MOST_CELLS / 2) {
    const left = MOST_CELLS / 2 - size.cells - needed;
    return { left, size: { sheets: count, cells: size.cells + needed } };
  }
  const free = freeCells(swept);
  if (free < needed) forgetImages(sheets);
  const left = (free < needed ? freeCells(sheets.spreadsheet.getSheets()) : free) - needed;
  requireRoom(needed, left + needed);
  const made =
    outputs.filter(({ name }) => !sheets.find(name)).length + (sheets.find('Runs') ? 0 : 1);
  return { left, size: { sheets: count + made, cells: MOST_CELLS - left } };
}

/** What a run writes matters more than what an earlier one could be undone to. */
function forgetImages(sheets: TabSheets): void {
  const ids = rememberedImages();
  updateDocumentState({ before: undefined, beforeImages: undefined });
  deleteImages(sheets, ids);
}

/**
 * Keeps all tabs that were read, also those that hold their figures already: a person may change them afterwards.
 *
 * @returns undefined where there is nothing to keep, or no room for it
 */
function keepShort(
  sheets: TabSheets,
  found: FoundTabs,
  runId: string,
  left: number,
): KeptBefore | undefined {
  const kept = [...found].flatMap(([name, { cells }]) => {
    const width = tabNamed(name).columns.length;
    return cells ? [[name, cells.map((row) => row.slice(0, width))] as const] : [];
  });
  const { before: earlier } = readDocumentState();
  if (kept.length === 0) return undefined;
  if (!hasUndoSheet(sheets, earlier) && left < NEW_SHEET_CELLS) return undefined;
  return keepTabs(sheets, Object.fromEntries(kept), runId, earlier);
}
