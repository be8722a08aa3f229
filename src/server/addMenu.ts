import { localeLanguage } from '../ground/text/localeLanguage';
import { gateTexts } from '../messages/gateTexts';
import { serverTexts } from '../messages/serverTexts';

/**
 * Builds the menu. Runs before the file has consented to anything, so it may touch neither the
 * spreadsheet nor properties: the language is the reader's own.
 */
export function onOpen(): void {
  const language = localeLanguage(Session.getActiveUserLocale());
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(serverTexts.openSidebar[language], 'showSidebar')
    .addItem(serverTexts.runNow[language], 'runJob')
    .addItem(serverTexts.showLeadership[language], 'showLeadership')
    .addSeparator()
    .addItem(serverTexts.setUpTabs[language], 'setUpTabs')
    .addItem(serverTexts.addDashboard[language], 'addDashboard')
    .addItem(serverTexts.undoLastRun[language], 'undoLastRun')
    .addItem(gateTexts.writeAnyway[language], 'runAnyway')
    .addItem(serverTexts.freeze[language], 'freezeFormulas')
    .addItem(serverTexts.bringBack[language], 'bringFormulasBack')
    .addSubMenu(
      ui
        .createMenu(serverTexts.dailyRun[language])
        .addItem(serverTexts.switchDailyRunOn[language], 'switchDailyRunOn')
        .addItem(serverTexts.switchDailyRunOff[language], 'switchDailyRunOff')
        .addSeparator()
        .addItem(serverTexts.switchDigestOn[language], 'switchDigestOn')
        .addItem(serverTexts.switchDigestOff[language], 'switchDigestOff'),
    )
    .addSeparator()
    .addItem(serverTexts.showHelp[language], 'showHelp')
    .addToUi();
}

/** Right after installation the menu should be there without reopening the file. */
export function onInstall(): void {
  onOpen();
}
