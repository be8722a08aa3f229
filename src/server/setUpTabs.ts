import type { Language } from '../ground/text/language';
import type { Tab } from '../workbook/schema/column';
import { coreTabs } from '../workbook/schema/coreTabs';
import { settingsKeys } from '../workbook/schema/settingsKeys';
import { type TabName, tabNamed } from '../workbook/schema/tabs';
import type { Cell } from '../workbook/write/rowsFor';
import { fileLanguage } from './fileLanguage';
import { withDocumentLock } from './job/documentLock';
import { createTab, dressTab } from './tabs/createTab';
import { settingNote } from './tabs/headerNotes';
import { openTabSheets, type TabSheets } from './tabs/tabSheets';

/**
 * Creates the core tabs that are missing, in the order in which people meet them. A tab that is
 * there already is left as it is, unless it is empty: then it gets its headers.
 *
 * @returns the names of the tabs that were made or laid out
 * @throws InputError while a run is at work
 */
export function setUpTabs(): readonly TabName[] {
  return withDocumentLock(() => {
    const sheets = openTabSheets();
    const language = fileLanguage();
    const made = coreTabs.filter((name) => setUpTab(sheets, name, language));
    sheets.remember();
    return made;
  });
}

function setUpTab(sheets: TabSheets, name: TabName, language: Language): boolean {
  const existing = sheets.find(name);
  if (existing && existing.getLastRow() > 0) return false;
  const tab: Tab = tabNamed(name);
  const rows = name === 'Settings' ? settingLines(language) : [];
  if (existing) dressTab(sheets, existing, name, tab, language, rows);
  else createTab(sheets, name, tab, language, rows);
  return true;
}

/** One line per setting with its default, so that people only change what they want otherwise. */
function settingLines(language: Language): Cell[][] {
  return settingsKeys.map(({ key, default: usual }) => {
    const value = key === 'language' ? language : (usual ?? '');
    return [key, value, settingNote(key, language)];
  });
}
