import type { Language } from '../../ground/text/language';
import { numberText } from '../../ground/text/numberText';
import type { Text } from '../../ground/text/text';
import { dayWords } from '../../ground/time/dayWords';

import { dashboardTexts } from '../../messages/dashboardTexts';
import { safeText } from '../write/safeText';
import { countedSentence } from './countedSentence';
import type { Performance } from './creatorPerformances';
import { type DashboardBlock, dashboardBlocks, dashboardSize } from './dashboardBlocks';
import { pointRows, rangeRows } from './dashboardPictures';
import type { Decision } from './decision';
import type { FigureLocale } from './digestFigures';
import type { LeadershipView } from './leadershipView';
import { periodSentence } from './periodSentence';
import { moneyCards, type Scorecard, type ScorecardKey } from './scorecards';

type Cell = string | number;

/** Writes cells into a line of a block: 0 is its header. */
type Put = (block: DashboardBlock, line: number, cells: readonly Cell[]) => void;

/**
 * The Dashboard tab's cells as one rectangle; places without a value are blank.
 *
 * @param words how the file speaks
 */
export function dashboardCells(view: LeadershipView, words: FigureLocale): Cell[][] {
  const { language } = words;
  const cells: Cell[][] = Array.from({ length: dashboardSize.rows }, () =>
    new Array<Cell>(dashboardSize.columns).fill(''),
  );
  const put: Put = ({ headerRow, column }, line, values) => {
    const row = cells[headerRow - 1 + line] as Cell[];
    values.forEach((value, index) => {
      row[column - 1 + index] = typeof value === 'string' ? safeText(value) : value;
    });
  };
  putTitle(view, words, put);
  putScorecards(view, words, put);
  putCreators(view, words, put);
  putCampaigns(view, words, put);
  putWeeks(view, words, put);
  putFunnel(view, language, put);
  putPictures(view, words, put);
  return cells;
}

const top: DashboardBlock = { headerRow: 1, column: 1, rows: 1, columns: 1 };

function putTitle(view: LeadershipView, words: FigureLocale, put: Put): void {
  const { language, locale } = words;
  const amount = (value: number) => numberText(() => locale)(Math.round(value));
  put(top, 0, [dashboardTexts.title[language]]);
  put(top, 1, [periodSentence(view, language, dayIn(words))]);
  put(top, 2, [view.notMeasured || countedSentence(view, language, amount)]);
}

function putScorecards({ scorecards }: LeadershipView, words: FigureLocale, put: Put): void {
  const { language } = words;
  const { now, before, change } = dashboardTexts;
  const lines: readonly (readonly Cell[])[] = [
    ['', ...scorecards.map(({ key }) => cardName(key, words))],
    [now[language], ...scorecards.map(({ value }) => value ?? '')],
    [before[language], ...scorecards.map((card) => card.before ?? '')],
    [change[language], ...scorecards.map((card) => changeOf(card) ?? '')],
  ];
  lines.forEach((line, index) => {
    put(dashboardBlocks.scorecards, index, line);
  });
}

/** Money says its currency, and margin that it is attributed. */
function cardName(key: ScorecardKey, words: FigureLocale): string {
  const text = key === 'margin' ? dashboardTexts.attributedMargin : dashboardTexts[key];
  return moneyCards.has(key) ? inMoney(text, words) : text[words.language];
}

function inMoney(text: Text, { language, currency }: FigureLocale): string {
  return currency === '' ? text[language] : `${text[language]} (${currency})`;
}

/** The relative change; of ROMI, which is a ratio itself, the difference. */
function changeOf({ key, value, before }: Scorecard): number | null {
  if (value === null || before === null) return null;
  if (key === 'romi') return value - before;
  return before > 0 ? value / before - 1 : null;
}

/** Days as the readers of the file write them. */
function dayIn({ locale, language }: FigureLocale): (day: number) => string {
  const words = dayWords(() => locale);
  return (day) => words(day, language);
}

/** The columns of creators and campaigns alike; money says its currency. */
function performanceHeader(first: Text, words: FigureLocale): string[] {
  const { language } = words;
  const { spend, attributedMargin, orders, romi, low, high, verdict, reason } = dashboardTexts;
  const shares = [orders, romi, low, high, verdict, reason].map((text) => text[language]);
  return [first[language], inMoney(spend, words), inMoney(attributedMargin, words), ...shares];
}

function putCreators({ creators }: LeadershipView, words: FigureLocale, put: Put): void {
  const block = dashboardBlocks.creators;
  put(block, 0, performanceHeader(dashboardTexts.creator, words));
  bestAndWorst(creators, block.rows).forEach((each, index) => {
    put(block, 1 + index, performanceCells(each, words.language));
  });
}

function putCampaigns({ campaigns }: LeadershipView, words: FigureLocale, put: Put): void {
  const block = dashboardBlocks.campaigns;
  put(block, 0, performanceHeader(dashboardTexts.campaign, words));
  campaigns.slice(0, block.rows).forEach((each, index) => {
    put(block, 1 + index, performanceCells(each, words.language));
  });
}

/** The first half and the last half of the room, when there are more than it holds. */
function bestAndWorst<T>(sorted: readonly T[], room: number): readonly T[] {
  if (sorted.length <= room) return sorted;
  const half = Math.floor(room / 2);
  return [...sorted.slice(0, room - half), ...sorted.slice(-half)];
}

/** Without a post, or with nothing measured, there is no point to draw at zero. */
function performanceCells(each: Performance, language: Language): Cell[] {
  const isStarted = each.decision !== 'notStarted';
  const isMeasured = isStarted && each.countedSpend !== null;
  // What counts leads has no orders that could be zero.
  const hasOrders = isMeasured && (each.action !== 'lead' || each.orders > 0);
  return [
    each.name,
    isStarted ? each.spend : '',
    (hasOrders ? each.margin : null) ?? '',
    hasOrders ? each.orders : '',
    each.romi ?? '',
    each.romiLow ?? '',
    each.romiHigh ?? '',
    each.verdict || undecided(each.decision, language),
    each.why,
  ];
}

/** What stands where the Scoreboard gives no verdict. */
function undecided(decision: Decision | null, language: Language): string {
  return decision === null ? '' : dashboardTexts[decision][language];
}

function putWeeks({ weeks }: LeadershipView, words: FigureLocale, put: Put): void {
  const { week, spend, attributedMargin } = dashboardTexts;
  const block = dashboardBlocks.weeks;
  const shown = dayIn(words);
  put(block, 0, [week[words.language], inMoney(spend, words), inMoney(attributedMargin, words)]);
  weeks.slice(-block.rows).forEach((figures, index) => {
    put(block, 1 + index, [shown(figures.startsOn), figures.spend, figures.margin ?? '']);
  });
}

function putFunnel({ funnel }: LeadershipView, language: Language, put: Put): void {
  const block = dashboardBlocks.funnel;
  put(block, 0, [dashboardTexts.funnel[language], dashboardTexts.count[language]]);
  const steps = ['impressions', 'engagements', 'clicks', 'leads', 'orders'] as const;
  steps.forEach((step, index) => {
    put(block, 1 + index, [dashboardTexts[step][language], funnel[step] ?? '']);
  });
}

/** Figures that only the pictures read: the best and the worst, as in the block of creators. */
function putPictures({ creators }: LeadershipView, words: FigureLocale, put: Put): void {
  const { ranges, points } = dashboardBlocks;
  const shown = bestAndWorst(creators, ranges.rows);
  const spend = inMoney(dashboardTexts.spend, words);
  rangeRows(shown, words.language).forEach((row, line) => {
    put(ranges, line, row);
  });
  pointRows(shown, words.language, spend).forEach((row, line) => {
    put(points, line, row);
  });
}
