import type { TabOutput } from '../../job/jobOutput';
import { tabNamed } from '../../workbook/schema/tabs';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { createTab } from '../tabs/createTab';
import type { TabSheets } from '../tabs/tabSheets';
import { keepBeforeImages } from './beforeImage';

/**
 * Before the first write of a run: keeps the tabs as they are and makes those that are missing.
 * After a run that broke off the tabs may be half new, so the images of the run before it stay.
 */
export function prepareTabs(sheets: TabSheets, outputs: readonly TabOutput[]): void {
  const names = outputs.map(({ name }) => name);
  if (!readDocumentState().isWriting) keepBeforeImages(sheets, names);
  updateDocumentState({ isWriting: true });
  const missing = names.filter((name) => !sheets.find(name));
  const language = missing.length > 0 ? fileLanguage() : 'en';
  for (const name of missing) createTab(sheets, name, tabNamed(name), language);
  sheets.remember();
}
