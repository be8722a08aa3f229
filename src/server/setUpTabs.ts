import type { Language } from '../messages/text';
import type { Tab } from '../workbook/schema/column';
import { coreTabs } from '../workbook/schema/coreTabs';
import { settingsKeys } from '../workbook/schema/settingsKeys';
import { type TabName, tabNamed } from '../workbook/schema/tabs';
import { fileLanguage } from './fileLanguage';
import { countServiceCall } from './serviceCalls';
import { createTab, dressTab } from './tabs/createTab';
import { openTabSheets } from './tabs/tabSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  for (const name of coreTabs) {
    const existing = sheets.find(name);
    if (existing && existing.getLastRow() > 0) continue;
    const tab: Tab = tabNamed(name);
    if (existing) dressTab(existing, tab, language);
    const sheet = existing ?? createTab(sheets, name, tab, language);
    if (name === 'Settings') listSettings(sheet, language);
    made.push(name);
  }
  sheets.remember();
  return made;
}

/** One line per setting with its default, so that people only change what they want otherwise. */
function listSettings(sheet: Sheet, language: Language): void {
  const lines = settingsKeys.map(({ key, default: usual, note }) => {
    const value = key === 'language' ? language : (usual ?? '');
    return [key, value, note[language]];
  });
  countServiceCall();
  sheet.getRange(2, 1, lines.length, 3).setValues(lines);
}
