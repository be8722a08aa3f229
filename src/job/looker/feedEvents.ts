import type { Credits } from '../../domain/attribution/credits';
import { evidenceCode, timingCode } from '../../domain/attribution/evidence';
import type { FeedSource } from '../../workbook/feed/defineFeed';
import type { ConversionMeasures } from '../conversionMeasures';
import { countingSort } from '../countingSort';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';
import type { PlaceSlots } from './placeSlots';
import { type Touchpoints, touchpointsOf } from './touchpoints';
import { variantCount, variantOf } from './variant';

/** Everything that adds to the feed, one event each, in the order of the feed: day, slot, variant. */
export interface FeedEvents {
  readonly sources: readonly FeedSource[];
  /** Where each event comes from, as a place in `sources`. */
  readonly sourceOf: Uint8Array;
  /** The rows of Posts, Assets and Conversions in that order; refunds without an order follow the last of these. */
  readonly rowsOf: readonly Int32Array[];
  /** Day number; `noDay` for an asset that never started and whose post is unknown. */
  readonly days: Int32Array;
  readonly slots: Int32Array;
  /** Touchpoint, evidence and timing in one number. */
  readonly variants: Int32Array;
  readonly touchpoints: Touchpoints;
}

const sources = ['posts', 'assets', 'conversions'] as const satisfies readonly FeedSource[];

/** Stands for a day that nobody knows; sorts after all days. */
export const noDay = 150_000;

/** 1 for the rows that are in the feed. */
export interface ChosenRows {
  /** Posts that are out. */
  readonly publishedPosts: Uint8Array;
  /** Assets that were used or cost something. */
  readonly usedAssets: Uint8Array;
  /** Conversions that are real, and the days of all. */
  readonly conversions: Pick<ConversionMeasures, 'role' | 'day'>;
}

/** Lines all events of a workbook up in the order of the feed. */
export function feedEvents(
  workbook: Workbook,
  directory: Directory,
  credits: Credits,
  slots: PlaceSlots,
  { publishedPosts, usedAssets, conversions }: ChosenRows,
): FeedEvents {
  const postRows = chosenRows(publishedPosts);
  const assetRows = chosenRows(usedAssets);
  const conversionRows = withRefundsAlone(chosenRows(conversions.role), workbook);
  const firstAsset = postRows.length;
  const firstConversion = firstAsset + assetRows.length;
  const count = firstConversion + conversionRows.length;
  const rows = new Int32Array(count);
  rows.set(postRows);
  rows.set(assetRows, firstAsset);
  rows.set(conversionRows, firstConversion);
  const columns = {
    rows,
    days: new Int32Array(count),
    slots: new Int32Array(count),
    variants: new Int32Array(count),
  };
  const touchpoints = touchpointsOf(workbook.assets.text('touchpoint').texts);
  addPosts(columns, firstAsset, workbook, slots);
  addAssets(columns, firstAsset, firstConversion, workbook, slots, directory, touchpoints);
  const firstRefund = count - workbook.orders.refundsAlone.length;
  addConversions(columns, firstConversion, firstRefund, conversions.day, slots, credits);
  addRefundsAlone(columns, firstRefund, workbook, slots);
  // What was needed before is written over: large arrays that live for a moment set off collections of garbage.
  const spare = new Int32Array(count);
  const order = sortedEvents(columns, slots.count, variantCount(touchpoints.names.length), spare);
  return {
    sources,
    ...sourcesInOrder(order, rows, firstAsset, firstConversion),
    days: inOrder(order, columns.days, spare),
    slots: inOrder(order, columns.slots, columns.days),
    variants: inOrder(order, columns.variants, columns.slots),
    touchpoints,
  };
}

/** Events below `firstAsset` are posts, then come assets, then conversions. */
function sourcesInOrder(
  order: Int32Array,
  rows: Int32Array,
  firstAsset: number,
  firstConversion: number,
): Pick<FeedEvents, 'sourceOf' | 'rowsOf'> {
  const sourceOf = new Uint8Array(order.length);
  const posts = new Int32Array(firstAsset);
  const assets = new Int32Array(firstConversion - firstAsset);
  const conversions = new Int32Array(order.length - firstConversion);
  let post = 0;
  let asset = 0;
  for (let place = 0; place < order.length; place++) {
    const event = order[place] as number;
    const row = rows[event] as number;
    if (event >= firstConversion) {
      sourceOf[place] = 2;
      conversions[place - post - asset] = row;
    } else if (event >= firstAsset) {
      sourceOf[place] = 1;
      assets[asset++] = row;
    } else posts[post++] = row;
  }
  return { sourceOf, rowsOf: [posts, assets, conversions] };
}

/** A column by place instead of by event, so that whoever walks the feed reads memory from front to back. */
function inOrder(order: Int32Array, column: Int32Array, placed: Int32Array): Int32Array {
  for (let place = 0; place < order.length; place++)
    placed[place] = column[order[place] as number] as number;
  return placed;
}

type EventColumns = Pick<FeedEvents, 'days' | 'slots' | 'variants'> & { readonly rows: Int32Array };

function chosenRows(chosen: Uint8Array): Int32Array {
  const rows = new Int32Array(chosen.length);
  let count = 0;
  for (let row = 0; row < chosen.length; row++) if (chosen[row] !== 0) rows[count++] = row;
  return rows.subarray(0, count);
}

function addPosts(
  { rows, days, slots: slotOf }: EventColumns,
  to: number,
  { posts, reading }: Workbook,
  slots: PlaceSlots,
): void {
  const publishedAt = posts.number('published_at');
  for (let event = 0; event < to; event++) {
    const row = rows[event] as number;
    days[event] = reading.clock.dayOf(publishedAt[row] as number);
    slotOf[event] = slots.ofPost[row] as number;
  }
}

function addAssets(
  { rows, days, slots: slotOf, variants }: EventColumns,
  from: number,
  to: number,
  { assets, posts, reading }: Workbook,
  slots: PlaceSlots,
  { postRows }: Directory,
  touchpoints: Touchpoints,
): void {
  const startedOn = assets.number('started_on');
  const publishedAt = posts.number('published_at');
  const postCodes = assets.text('post_id').codes;
  const touchpointCodes = assets.text('touchpoint').codes;
  const postDay = (row: number) => {
    const post = postRows[postCodes[row] as number] ?? -1;
    return post === -1 ? noDay : reading.clock.dayOf(publishedAt[post] as number);
  };
  for (let event = from; event < to; event++) {
    const row = rows[event] as number;
    const started = startedOn[row] as number;
    days[event] = Number.isNaN(started) ? postDay(row) : started;
    slotOf[event] = slots.ofAsset[row] as number;
    variants[event] = variantOf(touchpoints.numbers[touchpointCodes[row] as number] ?? 1, 0, 0);
  }
}

function addConversions(
  { rows, days, slots: slotOf, variants }: EventColumns,
  from: number,
  to: number,
  dayOfRow: Int32Array,
  slots: PlaceSlots,
  credits: Credits,
): void {
  for (let event = from; event < to; event++) {
    const row = rows[event] as number;
    days[event] = dayOfRow[row] as number;
    slotOf[event] = slots.ofConversion[row] as number;
    const evidence = (credits.evidence[row] as number) + 1;
    variants[event] = variantOf(0, evidence, credits.timing[row] as number);
  }
}

/** Refunds without an order are conversions after the last row. */
function withRefundsAlone(rows: Int32Array, { conversions, orders }: Workbook): Int32Array {
  const alone = orders.refundsAlone.map((_, index) => conversions.rowCount + index);
  if (alone.length === 0) return rows;
  const all = new Int32Array(rows.length + alone.length);
  all.set(rows);
  all.set(alone, rows.length);
  return all;
}

function addRefundsAlone(
  { days, slots: slotOf, variants }: EventColumns,
  from: number,
  { orders, reading }: Workbook,
  slots: PlaceSlots,
): void {
  orders.refundsAlone.forEach(({ occurredAtMs }, index) => {
    days[from + index] = reading.clock.dayOf(occurredAtMs);
    slotOf[from + index] = slots.nobody;
    variants[from + index] = variantOf(0, evidenceCode.none + 1, timingCode.blank);
  });
}

function sortedEvents(
  { days, slots, variants }: EventColumns,
  slotCount: number,
  variantKeys: number,
  spare: Int32Array,
): Int32Array {
  const { first, last } = rangeOf(days);
  const byVariant = countingSort(null, variants, variantKeys);
  countingSort(byVariant, slots, slotCount, 0, spare);
  return countingSort(spare, days, Math.max(1, last - first + 1), first, byVariant);
}

function rangeOf(days: Int32Array): { readonly first: number; readonly last: number } {
  let first = noDay;
  let last = 0;
  for (let event = 0; event < days.length; event++) {
    const day = days[event] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}
