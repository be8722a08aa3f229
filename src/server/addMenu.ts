import { localeLanguage } from '../ground/text/localeLanguage';
import { gateTexts } from '../messages/gateTexts';
import { menuTexts } from '../messages/menuTexts';

/**
 * Builds the menu. Runs before the file has consented to anything, so it may touch neither the
 * spreadsheet nor properties: the language is the reader's own.
 */
export function onOpen(): void {
  const language = localeLanguage(Session.getActiveUserLocale());
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(menuTexts.openSidebar[language], 'showSidebar')
    .addItem(menuTexts.runNow[language], 'runJob')
    .addItem(menuTexts.showLeadership[language], 'showLeadership')
    .addSeparator()
    .addItem(menuTexts.setUpTabs[language], 'setUpTabs')
    .addItem(menuTexts.addDashboard[language], 'addDashboard')
    .addItem(menuTexts.undoLastRun[language], 'undoLastRun')
    .addItem(gateTexts.writeAnyway[language], 'runAnyway')
    .addItem(menuTexts.freeze[language], 'freezeFormulas')
    .addItem(menuTexts.bringBack[language], 'bringFormulasBack')
    .addSubMenu(
      ui
        .createMenu(menuTexts.dailyRun[language])
        .addItem(menuTexts.switchDailyRunOn[language], 'switchDailyRunOn')
        .addItem(menuTexts.switchDailyRunOff[language], 'switchDailyRunOff')
        .addSeparator()
        .addItem(menuTexts.switchDigestOn[language], 'switchDigestOn')
        .addItem(menuTexts.switchDigestOff[language], 'switchDigestOff'),
    )
    .addSeparator()
    .addItem(menuTexts.showHelp[language], 'showHelp')
    .addToUi();
}

/** Right after installation the menu should be there without reopening the file. */
export function onInstall(): void {
  onOpen();
}
