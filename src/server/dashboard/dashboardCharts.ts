import { leadershipTexts } from '../../messages/leadershipTexts';
import type { Language, Text } from '../../messages/text';
import { type DashboardBlock, dashboardBlocks } from '../../workbook/dashboard/dashboardCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartType = GoogleAppsScript.Charts.ChartType;

const FIRST_COLUMN = 10;
const WIDTH = 520;
const HEIGHT = 290;
const SPEND = '#b34700';
const MARGIN = '#0072b2';

interface ChartPlan {
  readonly title: Text;
  readonly type: ChartType;
  readonly block: DashboardBlock;
  /** One-based columns of the block: labels or x first, then what is drawn. */
  readonly columns: readonly number[];
  readonly row: number;
  readonly column: number;
  readonly colours: readonly string[];
}

/** Draws the four pictures of the leadership page as native charts beside the figures. */
export function insertDashboardCharts(sheet: Sheet, language: Language): void {
  for (const plan of chartPlans()) sheet.insertChart(chartOf(sheet, plan, language));
}

function chartPlans(): ChartPlan[] {
  const { weeks, funnel, creators } = dashboardBlocks;
  const { COLUMN, BAR, SCATTER } = Charts.ChartType;
  const right = FIRST_COLUMN + 6;
  return [
    {
      title: leadershipTexts.weeks,
      type: COLUMN,
      block: weeks,
      columns: [1, 2, 3],
      row: 2,
      column: FIRST_COLUMN,
      colours: [SPEND, MARGIN],
    },
    {
      title: leadershipTexts.ranges,
      type: BAR,
      block: creators,
      columns: [1, 5],
      row: 2,
      column: right,
      colours: [MARGIN],
    },
    {
      title: leadershipTexts.funnel,
      type: BAR,
      block: funnel,
      columns: [1, 2],
      row: 18,
      column: FIRST_COLUMN,
      colours: [MARGIN],
    },
    {
      title: leadershipTexts.bubbles,
      type: SCATTER,
      block: creators,
      columns: [2, 3],
      row: 18,
      column: right,
      colours: [SPEND],
    },
  ];
}

function chartOf(sheet: Sheet, plan: ChartPlan, language: Language) {
  const { headerRow, rows } = plan.block;
  const builder = plan.columns.reduce(
    (each, column) => each.addRange(sheet.getRange(headerRow, column, rows + 1, 1)),
    sheet.newChart().setChartType(plan.type),
  );
  return builder
    .setNumHeaders(1)
    .setPosition(plan.row, plan.column, 0, 0)
    .setOption('title', plan.title[language])
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT)
    .setOption('colors', plan.colours)
    .build();
}
