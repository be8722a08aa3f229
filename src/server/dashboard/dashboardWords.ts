import type { Language } from '../../ground/text/text';
import type { TabCells } from '../../job/workbook';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import type { TabSheets } from '../tabs/tabSheets';

/** How the Dashboard tab speaks. */
export interface DashboardWords {
  /** Settings' when it names one, the file's otherwise. */
  readonly language: Language;
  /** ISO 4217 as Settings says it, '' when unknown. */
  readonly currency: string;
}

/** The words that the Settings tab asks for. */
export function dashboardWords(sheets: TabSheets, known: TabCells = {}): DashboardWords {
  const settings = fileSettings(sheets, known.Settings);
  return { language: chosenLanguage(settings), currency: settings.currency ?? '' };
}
