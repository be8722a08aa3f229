import type { Language } from '../../ground/text/text';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import type { TabSheets } from '../tabs/tabSheets';

/** The language of the figures: Settings' when it names one, the file's otherwise. */
export function dashboardLanguage(sheets: TabSheets): Language {
  return chosenLanguage(fileSettings(sheets));
}
