import type { Language } from '../../ground/text/language';
import type { Text } from '../../ground/text/text';
import { dashboardTexts } from '../../messages/dashboardTexts';
import {
  type DashboardBlock,
  dashboardBlocks,
  dashboardChartRows,
} from '../../workbook/dashboard/dashboardBlocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartType = GoogleAppsScript.Charts.ChartType;

const WIDTH = 535;
const HEIGHT = 300;
const LEFT_COLUMN = 1;
const RIGHT_COLUMN = 5;
const SPEND = '#b34700';
const MARGIN = '#0072b2';
/** Colours that the colour-blind tell apart (Okabe and Ito), grey for all others. */
const POINTS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8a8f94'];

interface ChartPlan {
  readonly title: Text;
  readonly type: ChartType;
  readonly block: DashboardBlock;
  /** One-based columns of the block: labels or x first, then what is drawn. */
  readonly columns: readonly number[];
  readonly row: number;
  readonly isRight: boolean;
  readonly colours: readonly string[];
  /** Where the legend stands; without one it is told by the columns. */
  readonly legend?: 'none' | 'right';
  /** Titles of the horizontal and the vertical axis. */
  readonly axes?: readonly [Text, Text];
  /** Steps of a funnel differ by powers of ten. */
  readonly isLogarithmic?: boolean;
}

/** Lets the charts that were drawn here speak another language, where people have put them; others are left alone. */
export function speakCharts(sheet: Sheet, language: Language): void {
  for (const chart of sheet.getCharts()) {
    const plan = chartPlans().find((each) => isDrawnBy(each, chart));
    if (plan) sheet.updateChart(withWords(chart.modify(), plan, language).build());
  }
}

/** A chart is known by the cells that it reads: blocks never move. */
function isDrawnBy({ block, columns }: ChartPlan, chart: Chart): boolean {
  const ranges = chart.getRanges();
  return (
    ranges.length === columns.length &&
    ranges.every(
      (range, index) =>
        range.getRow() === block.headerRow &&
        range.getColumn() === block.column + (columns[index] ?? 0) - 1,
    )
  );
}

/** Draws the four pictures of the leadership page as native charts above their figures. */
export function insertDashboardCharts(sheet: Sheet, language: Language): void {
  for (const plan of chartPlans()) sheet.insertChart(chartOf(sheet, plan, language));
}

function chartPlans(): ChartPlan[] {
  const { weeks, funnel, ranges, points } = dashboardBlocks;
  const { COLUMN, BAR, CANDLESTICK, SCATTER } = Charts.ChartType;
  const [first, second] = dashboardChartRows;
  return [
    {
      title: dashboardTexts.ranges,
      type: CANDLESTICK,
      block: ranges,
      columns: [1, 2, 3, 4, 5],
      row: first,
      isRight: false,
      colours: [MARGIN],
      legend: 'none',
    },
    {
      title: dashboardTexts.weeks,
      type: COLUMN,
      block: weeks,
      columns: [1, 2, 3],
      row: first,
      isRight: true,
      colours: [SPEND, MARGIN],
    },
    {
      title: dashboardTexts.bubbles,
      type: SCATTER,
      block: points,
      columns: [2, 3, 4, 5, 6, 7, 8, 9],
      row: second,
      isRight: false,
      colours: POINTS,
      axes: [dashboardTexts.spend, dashboardTexts.attributedMargin],
      legend: 'right',
    },
    {
      title: dashboardTexts.funnel,
      type: BAR,
      block: funnel,
      columns: [1, 2],
      row: second,
      isRight: true,
      colours: [MARGIN],
      isLogarithmic: true,
    },
  ];
}

function chartOf(sheet: Sheet, plan: ChartPlan, language: Language) {
  const { headerRow, column, rows } = plan.block;
  const builder = plan.columns.reduce(
    (each, place) => each.addRange(sheet.getRange(headerRow, column + place - 1, rows + 1, 1)),
    sheet.newChart().setChartType(plan.type),
  );
  const placed = builder
    .setNumHeaders(1)
    .setPosition(plan.row, plan.isRight ? RIGHT_COLUMN : LEFT_COLUMN, 0, 0)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT)
    .setOption('colors', plan.colours)
    .setOption('legend', { position: plan.legend ?? (plan.columns.length > 2 ? 'top' : 'none') });
  return withWords(placed, plan, language).build();
}

/** Titles of a chart and its axes. */
function withWords(builder: Builder, plan: ChartPlan, language: Language): Builder {
  const [across, upwards] = plan.axes ?? [];
  return builder
    .setOption('title', plan.title[language])
    .setOption('hAxis', {
      ...(across ? { title: across[language] } : {}),
      ...(plan.isLogarithmic ? { logScale: true } : {}),
    })
    .setOption('vAxis', upwards ? { title: upwards[language] } : {});
}
