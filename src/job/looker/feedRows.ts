import type { Credits } from '../../domain/attribution/credits';
import { moneyParts } from '../../domain/money/currencyDecimals';
import type { FeedMeasure } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import { publishedPosts } from '../publishedPosts';
import type { ReportedCount } from '../reported/reportedCounts';
import { reportedFeedRows } from '../reported/reportedFeedRows';
import type { Workbook } from '../workbook';
import { besideFeedRows } from './besideFeedRows';
import { conversionValues } from './conversionValues';
import { emptyFeedRow } from './emptyFeedRow';
import { feedEvents } from './feedEvents';
import { judgedMeasures } from './judgedMeasures';
import { lookerRows } from './lookerRows';
import { mergedFeedRows } from './mergedFeedRows';
import { placeSlots } from './placeSlots';
import { slotLabeller } from './slotLabels';

/** The rows of the Looker tab, at least one. */
export function feedRows(
  workbook: Workbook,
  directory: Directory,
  credits: Credits,
  measures: Measures,
  assignments: WorkbookAssignments,
  nowMs: number,
  reported: readonly ReportedCount[],
): Cell[][] {
  const judged = judgedMeasures(workbook, directory, credits, measures, assignments);
  const slots = placeSlots(workbook, directory, credits);
  const rows = lookerRows({
    posts: judged.posts,
    assets: judged.assets,
    conversions: conversionValues(
      measures.conversions,
      workbook.orders.refundsAlone,
      judged.returnValue,
    ),
    events: feedEvents(workbook, directory, credits, slots, {
      usedAssets: usedAssets(workbook, measures, nowMs),
      conversions: measures.conversions,
      publishedPosts: publishedPosts(workbook, nowMs),
    }),
    unknown: new Set<FeedMeasure>(marginIsKnown(measures) ? [] : ['margin']),
    labelsOf: slotLabeller(workbook, directory, slots),
    clock: workbook.reading.clock,
    nowMs,
    moneyParts: moneyParts(workbook.settings.currency),
  });
  const further = [
    ...besideFeedRows(workbook, directory, measures.beside, assignments, nowMs),
    ...reportedFeedRows(
      workbook,
      directory,
      { counts: reported, returnOf: judged.reportedReturnOf },
      nowMs,
    ),
  ];
  const merged = mergedFeedRows(rows, further);
  return merged.length > 0 ? merged : [emptyFeedRow(workbook.reading.clock, nowMs)];
}

/** 1 for the assets that were used, as a day or a count of people shows, or that cost something. */
function usedAssets({ assets, reading }: Workbook, measures: Measures, nowMs: number): Uint8Array {
  const today = reading.clock.dayOf(nowMs);
  const startedOn = assets.number('started_on');
  const { spend, impressions, reach } = measures.assets;
  const used = new Uint8Array(assets.rowCount);
  for (let row = 0; row < used.length; row++) {
    if ((startedOn[row] ?? today) > today) continue;
    const isUsed = isKnown(startedOn[row]) || isKnown(impressions[row]) || isKnown(reach[row]);
    used[row] = isUsed || (spend[row] as number) > 0 ? 1 : 0;
  }
  return used;
}

function isKnown(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

/** False when there are orders and none of them has a margin: then no return can be told. */
function marginIsKnown({ conversions: { margin, isLead, isRefunded, role } }: Measures): boolean {
  let orders = 0;
  for (let row = 0; row < margin.length; row++) {
    if (isLead[row] === 1 || isRefunded[row] === 1 || role[row] === 0) continue;
    if (!Number.isNaN(margin[row] as number)) return true;
    orders += 1;
  }
  return orders === 0;
}
