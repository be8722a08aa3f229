import { serverTexts } from '../messages/serverTexts';
import { fileLanguage } from './fileLanguage';

/** Shows the sidebar: one static page that fetches its data by one call. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(
    serverTexts.productName[fileLanguage()],
  );
  SpreadsheetApp.getUi().showSidebar(page);
}
