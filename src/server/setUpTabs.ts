import { type TabName, tabs } from '../workbook/schema/tabs';
import { fileLanguage } from './fileLanguage';
import { createTab, dressTab } from './tabs/createTab';
import { openTabSheets } from './tabs/tabSheets';

/**
 * Creates the core tabs that are missing, in the order in which people meet them. A tab that is
 * there already is left as it is, unless it is empty: then it gets its headers.
 *
 * @returns the names of the tabs that were made or dressed
 */
export function setUpTabs(): readonly TabName[] {
  const sheets = openTabSheets();
  const language = fileLanguage();
  const made: TabName[] = [];
  for (const tab of tabs) {
    if (!('core' in tab)) continue;
    const existing = sheets.find(tab.name);
    if (existing && existing.getLastRow() > 0) continue;
    if (existing) dressTab(existing, tab, language);
    else createTab(sheets, tab.name, tab, language);
    made.push(tab.name);
  }
  sheets.remember();
  return made;
}
