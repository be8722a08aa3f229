import type { Language } from '../../messages/text';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import type { TabSheets } from '../tabs/tabSheets';

/** The language of the figures: Settings' when it asks for Korean, the file's otherwise. */
export function dashboardLanguage(sheets: TabSheets): Language {
  return fileSettings(sheets).language === 'ko' ? 'ko' : fileLanguage();
}
