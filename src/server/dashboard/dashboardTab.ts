import { currencyDecimals } from '../../domain/money/currencyDecimals';
import { dashboardTexts } from '../../messages/dashboardTexts';
import { dashboardBlocks, dashboardSize } from '../../workbook/dashboard/dashboardBlocks';
import { dashboardCells } from '../../workbook/dashboard/dashboardCells';
import type { LeadershipView } from '../../workbook/dashboard/leadershipView';
import { moneyFormat } from '../../workbook/schema/appearance';
import { readDocumentState, updateDocumentState } from '../documentState';
import type { TabSheets } from '../tabs/tabSheets';
import { writeCells } from '../tabs/writeCells';
import { insertDashboardCharts, speakCharts } from './dashboardCharts';
import type { DashboardWords } from './dashboardWords';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME = 'Dashboard';
/** Taken when a person has a tab of her own under the first name. */
const SECOND_NAME = 'Flywheel dashboard';
const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOUR = '#174ea6';
const FIRST_WIDTH = 190;
const OTHER_WIDTH = 120;
const TITLE_HEIGHT = 34;
/** Two lines: a head says its currency too. */
const HEADER_HEIGHT = 38;
const UNIT_COST_COLUMN = 7;
const VERDICT_COLUMN = 8;
const REASON_WIDTH = 520;

/**
 * The Dashboard tab, when somebody has asked for one: by remembered id, since people rename tabs; in
 * a copy of the file, which remembers nothing, by name and title.
 */
export function findDashboardTab(sheets: TabSheets): Sheet | undefined {
  const id = readDocumentState().sheetIds?.[NAME];
  const remembered = sheets.all.find((sheet) => sheet.getSheetId() === id);
  if (remembered) return remembered;
  const named = [NAME, SECOND_NAME].map((name) => sheets.unclaimed(name));
  return named.find((sheet): sheet is Sheet => sheet !== undefined && isOurs(sheet));
}

function isOurs(sheet: Sheet): boolean {
  return Object.values<unknown>(dashboardTexts.title).includes(sheet.getRange(1, 1).getValue());
}

/** Adds a Dashboard tab with native charts, or fills the one that is there and mends lost charts. */
export function addDashboardTab(
  sheets: TabSheets,
  view: LeadershipView,
  words: DashboardWords,
): Sheet {
  const existing = findDashboardTab(sheets);
  const sheet = existing ?? insertDashboardTab(sheets.spreadsheet);
  fillDashboardTab(sheet, view, words);
  if (sheet.getCharts().length === 0) insertDashboardCharts(sheet, words.language);
  const { sheetIds } = readDocumentState();
  updateDocumentState({ sheetIds: { ...sheetIds, [NAME]: sheet.getSheetId() } });
  return sheet;
}

function insertDashboardTab(spreadsheet: Spreadsheet): Sheet {
  const isTaken = spreadsheet.getSheetByName(NAME) !== null;
  const sheet = spreadsheet.insertSheet(isTaken ? SECOND_NAME : NAME, 0);
  layOut(sheet);
  return sheet;
}

/** Writes the figures in place; charts follow, since they read the same cells as before. */
export function fillDashboardTab(sheet: Sheet, view: LeadershipView, words: DashboardWords): void {
  const cells = dashboardCells(view, words);
  makeRoom(sheet);
  writeCells(sheet.getRange(1, 1, dashboardSize.rows, dashboardSize.columns), cells);
  dressFor(sheet, words);
}

/** Charts, heads and unit costs follow the language and the currency when these change. */
function dressFor(sheet: Sheet, { language, currency }: DashboardWords): void {
  const decimals = currencyDecimals(currency);
  const { dashboardDress: worn } = readDocumentState();
  if (worn?.language === language && worn.decimals === decimals) return;
  speakCharts(sheet, language);
  const { scorecards, creators, campaigns } = dashboardBlocks;
  for (const { headerRow, columns } of [scorecards, creators, campaigns]) {
    sheet.setRowHeight(headerRow, HEADER_HEIGHT);
    sheet.getRange(headerRow, 1, 1, columns).setWrap(true).setVerticalAlignment('middle');
  }
  sheet
    .getRange(scorecards.headerRow + 1, UNIT_COST_COLUMN, 2, 1)
    .setNumberFormat(moneyFormat(decimals));
  updateDocumentState({ dashboardDress: { language, decimals } });
}

/** People cut empty rows and columns off; those that are written to come back. */
function makeRoom(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < dashboardSize.rows) sheet.insertRowsAfter(rows, dashboardSize.rows - rows);
  if (columns < dashboardSize.columns) {
    sheet.insertColumnsAfter(columns, dashboardSize.columns - columns);
  }
}

function layOut(sheet: Sheet): void {
  const { scorecards, creators, weeks, funnel, campaigns, ranges, points } = dashboardBlocks;
  const blocks = [scorecards, creators, weeks, funnel, campaigns, ranges, points];
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidth(1, FIRST_WIDTH);
  sheet.setColumnWidths(2, dashboardSize.columns - 1, OTHER_WIDTH);
  sheet.getRange(1, 1, dashboardSize.rows, 1).setNumberFormat('@');
  sheet.setRowHeight(1, TITLE_HEIGHT).getRange(1, 1).setFontSize(16);
  for (const { headerRow, column, columns } of blocks) {
    sheet
      .getRange(headerRow, column, 1, columns)
      .setNumberFormat('@')
      .setFontWeight('bold')
      .setBackground(HEADER_BACKGROUND)
      .setFontColor(HEADER_COLOUR);
    sheet.getRange(headerRow, column + 1, 1, columns - 1).setHorizontalAlignment('right');
  }
  for (const { headerRow, rows } of [creators, campaigns]) {
    sheet.getRange(headerRow, VERDICT_COLUMN, rows + 1, 1).setHorizontalAlignment('center');
    sheet.getRange(headerRow, VERDICT_COLUMN + 1, rows + 1, 1).setHorizontalAlignment('left');
  }
  sheet.setColumnWidth(VERDICT_COLUMN + 1, REASON_WIDTH);
  formatFigures(sheet);
}

function formatFigures(sheet: Sheet): void {
  const { scorecards, creators, weeks, funnel, campaigns, ranges, points } = dashboardBlocks;
  const format = (row: number, column: number, rows: number, columns: number, how: string) =>
    sheet.getRange(row, column, rows, columns).setNumberFormat(how);
  const firstCard = scorecards.headerRow + 1;
  format(firstCard, 2, 2, 2, '#,##0');
  format(firstCard, 4, 2, 1, '0%');
  format(firstCard, 5, 2, 2, '#,##0');
  format(firstCard + 2, 2, 1, 6, '+0%;-0%;0%');
  sheet.getRange(firstCard, 2, 1, 6).setFontSize(14).setFontWeight('bold');
  for (const { headerRow, rows } of [creators, campaigns]) {
    format(headerRow + 1, 2, rows, 3, '#,##0');
    format(headerRow + 1, 5, rows, 3, '0%');
    format(headerRow + 1, VERDICT_COLUMN, rows, 2, '@');
  }
  format(weeks.headerRow + 1, 2, weeks.rows, 2, '#,##0');
  format(ranges.headerRow + 1, 2, ranges.rows, ranges.columns - 1, '0%');
  format(points.headerRow + 1, 2, points.rows, points.columns - 1, '#,##0');
  format(funnel.headerRow + 1, funnel.column, funnel.rows, 1, '@');
  format(funnel.headerRow + 1, funnel.column + 1, funnel.rows, 1, '#,##0');
}
