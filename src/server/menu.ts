import { serverTexts } from '../messages/serverTexts';
import type { Language } from '../messages/text';

/**
 * Builds the menu. Runs before the file has consented to anything, so it may touch neither the
 * spreadsheet nor properties: the language is the reader's own.
 */
export function onOpen(): void {
  const language: Language = Session.getActiveUserLocale().startsWith('ko') ? 'ko' : 'en';
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(serverTexts.openSidebar[language], 'showSidebar')
    .addItem(serverTexts.runNow[language], 'runJob')
    .addSeparator()
    .addItem(serverTexts.setUpTabs[language], 'setUpWorkbook')
    .addItem(serverTexts.switchDailyRunOn[language], 'switchDailyRunOn')
    .addItem(serverTexts.switchDailyRunOff[language], 'switchDailyRunOff')
    .addToUi();
}

/** Right after installation the menu should be there without reopening the file. */
export function onInstall(): void {
  onOpen();
}
