import { notApplicable } from '../../workbook/feed/dimensionTexts';
import {
  feedColumnAt,
  feedVersion,
  feedWidth,
  measureColumns,
} from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import type { Directory } from '../directory';
import type { PlaceSlots } from '../looker/placeSlots';
import { slotDimensions, slotLabeller } from '../looker/slotLabels';
import type { Workbook } from '../workbook';
import type { ReportedCount } from './reportedCounts';

/** Reported counts and what each returned, where that is known. */
export interface ReportedFigures {
  readonly counts: readonly ReportedCount[];
  returnOf(count: ReportedCount): number;
}

/** The feed rows of reported counts: one per last day, campaign and creator. */
export function reportedFeedRows(
  workbook: Workbook,
  directory: Directory,
  { counts, returnOf }: ReportedFigures,
  nowMs: number,
): Cell[][] {
  const { clock } = workbook.reading;
  const places = new Map<string, ReportedCount[]>();
  for (const count of counts) {
    const key = `${count.day} ${count.campaign} ${count.creator}`;
    places.set(key, [...(places.get(key) ?? []), count]);
  }
  return [...places.values()].map((together) => {
    const [{ day, campaign, creator }] = together as [ReportedCount];
    const row = new Array<Cell>(feedWidth).fill('');
    const labels = slotLabeller(workbook, directory, slotOf(campaign, creator))(0);
    for (const key of slotDimensions) row[feedColumnAt[key]] = labels[key];
    row[feedColumnAt.date] = new Date(clock.startOf(day));
    row[feedColumnAt.touchpoint] = 'post';
    row[feedColumnAt.evidence] = 'report';
    row[feedColumnAt.timing] = creator === 0 ? notApplicable : 'in_window';
    row[feedColumnAt.feed_version] = feedVersion;
    row[feedColumnAt.updated_at] = new Date(nowMs);
    for (const column of measureColumns) {
      row[feedColumnAt[column.key]] = 'isBlankElsewhere' in column ? '' : 0;
    }
    const sums = sumsOf(together, returnOf, creator !== 0);
    for (const [key, value] of Object.entries(sums)) {
      row[feedColumnAt[key as keyof typeof sums]] = Number.isNaN(value) ? '' : value;
    }
    return row;
  });
}

/** A place of its own, so that labels can be made for it. */
function slotOf(campaign: number, creator: number): PlaceSlots {
  const none = new Int32Array(0);
  return {
    count: 1,
    campaigns: Int32Array.of(campaign),
    creators: Int32Array.of(creator),
    posts: Int32Array.of(0),
    ofPost: none,
    ofAsset: none,
    ofConversion: none,
    nobody: 0,
  };
}

function sumsOf(
  counts: readonly ReportedCount[],
  returnOf: ReportedFigures['returnOf'],
  isCredited: boolean,
) {
  const cents = (amount: number) => Math.round(amount * 100) / 100;
  const leads = orZero(sumOfKnown(counts, ({ leads: each }) => each));
  const orders = orZero(sumOfKnown(counts, ({ orders: each }) => each));
  const revenue = cents(orZero(sumOfKnown(counts, ({ revenue: each }) => each)));
  const margin = cents(sumOfKnown(counts, ({ margin: each }) => each));
  return isCredited
    ? { leads, orders, revenue, margin, return_value: cents(sumOfKnown(counts, returnOf)) }
    : { other_leads: leads, other_orders: orders, other_revenue: revenue };
}

function sumOfKnown(
  counts: readonly ReportedCount[],
  amountOf: (count: ReportedCount) => number,
): number {
  const known = counts.map(amountOf).filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? Number.NaN : known.reduce((sum, amount) => sum + amount, 0);
}

function orZero(amount: number): number {
  return Number.isNaN(amount) ? 0 : amount;
}

/** Puts further rows among those of the feed: by date, campaign, creator and post. */
export function mergedFeedRows(feed: Cell[][], further: readonly Cell[][]): Cell[][] {
  if (further.length === 0) return feed;
  return [...feed, ...further]
    .map((row, place) => ({ row, place }))
    .sort((a, b) => byPlace(a.row, b.row) || a.place - b.place)
    .map(({ row }) => row);
}

const sortKeys = ['date', 'campaign_id', 'creator_id', 'post_id'] as const;

function byPlace(a: readonly Cell[], b: readonly Cell[]): number {
  for (const key of sortKeys) {
    const left = sortable(a[feedColumnAt[key]]);
    const right = sortable(b[feedColumnAt[key]]);
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Dates by their moment, rows without one at the end. */
function sortable(cell: Cell | undefined): number | string {
  if (cell instanceof Date) return cell.getTime();
  return cell === '' || cell === undefined ? Number.MAX_SAFE_INTEGER : String(cell);
}
