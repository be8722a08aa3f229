import type { TabOutput } from '../../job/jobOutput';
import { tabNamed } from '../../workbook/schema/tabs';
import { readDocumentState, type UnfinishedRun, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { forgetSampleAside } from '../sample/sampleAside';
import { ensureTab } from '../tabs/createTab';
import { keepOwnColumnsLeft } from '../tabs/keepOwnColumnsLeft';
import type { TabSheets } from '../tabs/tabSheets';
import { copyBeforeImages, deleteImages, type Images, sweepBeforeImages } from './beforeImage';
import { requireEditable } from './requireEditable';
import { cellsToCome, freeCells, requireRoom } from './spreadsheetRoom';

/**
 * Before the first write of a run: makes sure that it can be carried through, keeps the tabs as they
 * are, makes those that are missing, and moves people's own columns out of the way. After a run that
 * broke off the tabs may be half new, so the images of the run before it stay.
 *
 * @throws InputError when a tab is protected or the file would outgrow Google's limit
 */
export function prepareTabs(
  sheets: TabSheets,
  outputs: readonly TabOutput[],
  run: UnfinishedRun,
): void {
  forgetSampleAside();
  const names = outputs.map(({ name }) => name);
  requireEditable(sheets, [...names, 'Runs']);
  const unready = names.filter((name) => {
    const sheet = sheets.find(name);
    return !sheet || !keepOwnColumnsLeft(sheet, tabNamed(name));
  });
  keepImages(sheets, outputs, run);
  const language = fileLanguage();
  for (const name of unready) ensureTab(sheets, name, tabNamed(name), language);
  sheets.remember();
}

/** In one note: the images are taken, the run writes from now on. Earlier images go when it stands. */
function keepImages(sheets: TabSheets, outputs: readonly TabOutput[], run: UnfinishedRun): void {
  const kept = sweepBeforeImages(sheets);
  const { isWriting, beforeImages: earlier = {} } = readDocumentState();
  const needed = cellsToCome(sheets, outputs);
  const free = freeCells(kept);
  if (free < needed) makeRoom(sheets, earlier);
  const left = free < needed ? freeCells(sheets.spreadsheet.getSheets()) : free;
  requireRoom(needed, left);
  if (isWriting) {
    updateDocumentState({ unfinished: run });
    return;
  }
  const names = outputs.map(({ name }) => name);
  const beforeImages = copyBeforeImages(sheets, names, run.runId, left - needed);
  updateDocumentState({ beforeImages, isWriting: true, unfinished: run });
  deleteImages(sheets, earlier);
}

/** What a run writes matters more than what an earlier one could be undone to. */
function makeRoom(sheets: TabSheets, images: Images): void {
  updateDocumentState({ beforeImages: undefined });
  deleteImages(sheets, images);
}
