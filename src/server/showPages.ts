import { dashboardTexts } from '../messages/dashboardTexts';
import { serverTexts } from '../messages/serverTexts';
import { HELP_VIEW } from '../shared/openingView';
import { fileLanguage } from './fileLanguage';

const LEADERSHIP_WIDTH = 1080;
const LEADERSHIP_HEIGHT = 760;

/** Shows the sidebar: one static page that fetches its data by one call. */
export function showSidebar(): void {
  const title = serverTexts.productName[fileLanguage()];
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows the sidebar with Help open: a mark at the end of the page tells which view to open. */
export function showHelp(): void {
  const title = serverTexts.productName[fileLanguage()];
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title);
  page.append(`<template data-opens="${HELP_VIEW}"></template>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows the leadership page as a dialog that can be printed. */
export function showLeadership(): void {
  const page = HtmlService.createHtmlOutputFromFile('leadership')
    .setWidth(LEADERSHIP_WIDTH)
    .setHeight(LEADERSHIP_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, dashboardTexts.title[fileLanguage()]);
}
