import type { TabCells } from '../../job/workbook';
import type { FigureLocale } from '../../workbook/dashboard/digestFigures';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import type { TabSheets } from '../tabs/tabSheets';

/** How the Dashboard tab speaks: in Settings' language when it names one, in the file's otherwise. */
export type DashboardWords = FigureLocale;

/** The words that the Settings tab asks for. */
export function dashboardWords(sheets: TabSheets, known: TabCells = {}): DashboardWords {
  const settings = fileSettings(sheets, known.Settings);
  const locale = sheets.spreadsheet.getSpreadsheetLocale().replace(/_/g, '-');
  return { language: chosenLanguage(settings), currency: settings.currency ?? '', locale };
}
