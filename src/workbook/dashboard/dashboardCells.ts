import { dayText } from '../../domain/time/calendarDay';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { type Language, message, say } from '../../messages/text';
import { safeText } from '../write/safeText';
import type { LeadershipView } from './leadershipView';

type Cell = string | number;

/** How many creators the Dashboard tab has room for. */
export const DASHBOARD_CREATORS = 20;
const WEEKS = 12;
const WIDTH = 8;

/** Where a block of the Dashboard tab stands: one-based row of its header, rows below it, columns. */
export interface DashboardBlock {
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** The blocks never move, so that charts keep their ranges from run to run. */
export const dashboardBlocks = {
  scorecards: { headerRow: 4, rows: 6, columns: 3 },
  weeks: { headerRow: 12, rows: WEEKS, columns: 3 },
  funnel: { headerRow: 26, rows: 5, columns: 2 },
  creators: { headerRow: 33, rows: DASHBOARD_CREATORS, columns: WIDTH },
} as const satisfies Record<string, DashboardBlock>;

/** The Dashboard tab's cells as one rectangle; places without a value are blank. */
export function dashboardCells(view: LeadershipView, language: Language): Cell[][] {
  const { creators } = dashboardBlocks;
  const cells: Cell[][] = Array.from({ length: creators.headerRow + creators.rows }, () =>
    new Array<Cell>(WIDTH).fill(''),
  );
  const put = (row: number, values: readonly Cell[]) => {
    values.forEach((value, column) => {
      (cells[row - 1] as Cell[])[column] = typeof value === 'string' ? safeText(value) : value;
    });
  };
  putTitle(view, language, put);
  putScorecards(view, language, put);
  putWeeks(view, language, put);
  putFunnel(view, language, put);
  putCreators(view, language, put);
  return cells;
}

type Put = (row: number, values: readonly Cell[]) => void;

function putTitle({ period }: LeadershipView, language: Language, put: Put): void {
  put(1, [leadershipTexts.title[language]]);
  const days = { from: dayText(period.firstDay), to: dayText(period.lastDay) };
  put(2, [say(message(leadershipTexts.period, days), language)]);
}

function putScorecards({ scorecards }: LeadershipView, language: Language, put: Put): void {
  const { headerRow } = dashboardBlocks.scorecards;
  put(headerRow, ['', leadershipTexts.now[language], leadershipTexts.before[language]]);
  scorecards.forEach(({ key, value, before }, index) => {
    put(headerRow + 1 + index, [leadershipTexts[key][language], value ?? '', before ?? '']);
  });
}

function putWeeks({ weeks }: LeadershipView, language: Language, put: Put): void {
  const { headerRow } = dashboardBlocks.weeks;
  const { week, spend, margin } = leadershipTexts;
  put(headerRow, [week[language], spend[language], margin[language]]);
  weeks.forEach((figures, index) => {
    put(headerRow + 1 + index, [dayText(figures.startsOn), figures.spend, figures.margin]);
  });
}

function putFunnel({ funnel }: LeadershipView, language: Language, put: Put): void {
  const { headerRow } = dashboardBlocks.funnel;
  put(headerRow, [leadershipTexts.funnel[language], leadershipTexts.count[language]]);
  const steps = ['impressions', 'engagements', 'clicks', 'leads', 'orders'] as const;
  steps.forEach((step, index) => {
    put(headerRow + 1 + index, [leadershipTexts[step][language], funnel[step] ?? '']);
  });
}

function putCreators({ creators }: LeadershipView, language: Language, put: Put): void {
  const { headerRow, rows } = dashboardBlocks.creators;
  const { creator, spend, margin, orders, romi, low, high, verdict } = leadershipTexts;
  put(
    headerRow,
    [creator, spend, margin, orders, romi, low, high, verdict].map((text) => text[language]),
  );
  creators.slice(0, rows).forEach((each, index) => {
    put(headerRow + 1 + index, [
      each.name,
      each.spend,
      each.margin ?? '',
      each.orders,
      each.romi ?? '',
      each.romiLow ?? '',
      each.romiHigh ?? '',
      each.verdict,
    ]);
  });
}
