import { evidences, timings } from '../../domain/attribution/evidence';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { notApplicable } from '../../workbook/feed/dimensionTexts';
import {
  type FeedMeasure,
  type FeedValues,
  feedColumnAt,
  feedVersion,
  feedWidth,
  measureColumns,
} from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { CentColumns } from './centColumns';
import { type FeedEvents, noDay } from './feedEvents';
import { addRows, isDecimal, sourceSums } from './feedSums';
import type { SlotLabels } from './slotLabels';
import { variantParts } from './variant';

/** What the feed's rows are made of. */
export interface FeedMaterial {
  readonly events: FeedEvents;
  readonly posts: FeedValues<'posts'>;
  readonly assets: FeedValues<'assets'>;
  readonly conversions: FeedValues<'conversions'>;
  /** Measures that are known of nothing: rows that say nothing about them are blank, not 0. */
  readonly unknown: ReadonlySet<FeedMeasure>;
  readonly labelsOf: (slot: number) => SlotLabels;
  readonly clock: ZoneClock;
  readonly nowMs: number;
}

/**
 * The rows of the feed: one per day, place, touchpoint, evidence and timing, in that order. Every
 * event is added to exactly one row, so totals equal those of the workbook; money is rounded to
 * cents so that sums stay right to the cent.
 */
export function lookerRows(material: FeedMaterial): Cell[][] {
  const { events } = material;
  const { order, days, slots, variants } = events;
  const addUp = adder(material);
  const write = rowWriter(material);
  const sums = new Float64Array(measureColumns.length);
  const rows: Cell[][] = [];
  let from = 0;
  while (from < order.length) {
    const event = order[from] as number;
    const day = days[event] as number;
    const slot = slots[event] as number;
    const variant = variants[event] as number;
    let to = from + 1;
    while (to < order.length && isSameRow(events, order[to] as number, day, slot, variant)) to += 1;
    addUp(sums, from, to);
    rows.push(write(day, slot, variant, sums));
    from = to;
  }
  return rows;
}

function isSameRow(
  { days, slots, variants }: FeedEvents,
  event: number,
  day: number,
  slot: number,
  variant: number,
): boolean {
  return days[event] === day && slots[event] === slot && variants[event] === variant;
}

/** Adds up the events of one row, which are all posts, all assets or all conversions. */
function adder({ events, posts, assets, conversions, unknown }: FeedMaterial) {
  const { order, firstAsset, firstConversion } = events;
  const ofPosts = sourceSums('posts', posts, unknown);
  const ofAssets = sourceSums('assets', assets, unknown);
  const ofConversions = sourceSums('conversions', conversions, unknown);
  return (sums: Float64Array, from: number, to: number): void => {
    const first = order[from] as number;
    const ofPlacements = first < firstAsset ? ofPosts : ofAssets;
    addRows(sums, first < firstConversion ? ofPlacements : ofConversions, events, from, to);
  };
}

type RowWriter = (day: number, slot: number, variant: number, sums: Float64Array) => Cell[];

/** Rows are copies of their slot's: an array that grows is copied, and this is the hottest place. */
function rowWriter({ events, labelsOf, clock, nowMs }: FeedMaterial): RowWriter {
  const cents = new CentColumns(measureColumns.length);
  const at = measureColumns.map(({ key }) => feedColumnAt[key]);
  const slotRow = slotRows(labelsOf, new Date(nowMs));
  let date: Cell = '';
  let dateDay = -1;
  return (day, slot, variant, sums) => {
    if (day !== dateDay) {
      date = day === noDay ? '' : new Date(clock.startOf(day));
      dateDay = day;
    }
    const { touchpoint, evidence, timing } = variantParts(variant);
    const row = slotRow(slot).slice();
    row[feedColumnAt.date] = date;
    row[feedColumnAt.touchpoint] = events.touchpoints.names[touchpoint] ?? '';
    row[feedColumnAt.evidence] = evidences[evidence - 1] ?? notApplicable;
    row[feedColumnAt.timing] = timings[timing] || notApplicable;
    for (let place = 0; place < sums.length; place++) {
      const sum = sums[place] as number;
      if (Number.isNaN(sum)) continue;
      row[at[place] as number] = isDecimal[place] ? cents.next(place, sum) : sum;
    }
    return row;
  };
}

/** The row of each slot before anything is added: its labels, and blanks. */
function slotRows(labelsOf: (slot: number) => SlotLabels, updatedAt: Date) {
  const known: (Cell[] | undefined)[] = [];
  return (slot: number): Cell[] => {
    const row = known[slot] ?? new Array<Cell>(feedWidth).fill('');
    if (known[slot] === undefined) {
      for (const [key, label] of Object.entries(labelsOf(slot))) {
        row[feedColumnAt[key as keyof SlotLabels]] = label;
      }
      row[feedColumnAt.feed_version] = feedVersion;
      row[feedColumnAt.updated_at] = updatedAt;
      known[slot] = row;
    }
    return row;
  };
}
