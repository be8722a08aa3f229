import type { Language } from '../../messages/text';
import { dashboardBlocks, dashboardCells } from '../../workbook/dashboard/dashboardCells';
import type { LeadershipView } from '../../workbook/dashboard/leadershipView';
import { insertDashboardCharts } from './dashboardCharts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DASHBOARD_NAME = 'Dashboard';
const HEADER_BACKGROUND = '#e8f0fe';

/** The Dashboard tab, when somebody has asked for one. */
export function findDashboardTab(spreadsheet: Spreadsheet): Sheet | undefined {
  return spreadsheet.getSheetByName(DASHBOARD_NAME) ?? undefined;
}

/** Adds a Dashboard tab with native charts for people who do not use a report outside the file. */
export function addDashboardTab(
  spreadsheet: Spreadsheet,
  view: LeadershipView,
  language: Language,
): Sheet {
  const existing = findDashboardTab(spreadsheet);
  const sheet = existing ?? spreadsheet.insertSheet(DASHBOARD_NAME, 0);
  fillDashboardTab(sheet, view, language);
  if (!existing) {
    dress(sheet);
    insertDashboardCharts(sheet, language);
  }
  return sheet;
}

/** Writes the figures in place; charts follow, since they read the same cells as before. */
export function fillDashboardTab(sheet: Sheet, view: LeadershipView, language: Language): void {
  const cells = dashboardCells(view, language);
  const width = cells[0]?.length ?? 0;
  sheet.getRange(1, 1, cells.length, 1).setNumberFormat('@');
  sheet.getRange(1, 1, cells.length, width).setValues(cells);
}

function dress(sheet: Sheet): void {
  const { scorecards, weeks, funnel, creators } = dashboardBlocks;
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidth(1, 190);
  sheet.getRange(1, 1).setFontSize(16);
  for (const { headerRow, columns } of [scorecards, weeks, funnel, creators]) {
    sheet.getRange(headerRow, 1, 1, columns).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  }
  const romiRow = scorecards.headerRow + 3;
  sheet.getRange(scorecards.headerRow + 1, 2, scorecards.rows, 2).setNumberFormat('#,##0');
  sheet.getRange(romiRow, 2, 1, 2).setNumberFormat('0%');
  sheet.getRange(weeks.headerRow + 1, 2, weeks.rows, 2).setNumberFormat('#,##0');
  sheet.getRange(funnel.headerRow + 1, 2, funnel.rows, 1).setNumberFormat('#,##0');
  sheet.getRange(creators.headerRow + 1, 2, creators.rows, 3).setNumberFormat('#,##0');
  sheet.getRange(creators.headerRow + 1, 5, creators.rows, 3).setNumberFormat('0%');
}
