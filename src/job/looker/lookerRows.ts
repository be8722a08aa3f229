import { evidences, timings } from '../../domain/attribution/evidence';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { notApplicable } from '../../workbook/feed/dimensionTexts';
import {
  type FeedMeasure,
  type FeedValues,
  feedColumnAt,
  feedVersion,
  feedWidth,
} from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { copyRow } from './copyRow';
import { type FeedEvents, noDay } from './feedEvents';
import { type FedSource, fedSource, SumWriter } from './feedSums';
import { type SlotLabels, slotDimensions } from './slotLabels';
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
  const sourceOf = sourceFinder(material);
  const describe = describer(material);
  const sums = new SumWriter(order, events.rows);
  const rows: Cell[][] = [];
  let from = 0;
  while (from < order.length) {
    const event = order[from] as number;
    const day = days[event] as number;
    const slot = slots[event] as number;
    const variant = variants[event] as number;
    let to = from + 1;
    while (to < order.length && isSameRow(events, order[to] as number, day, slot, variant)) to += 1;
    const source = sourceOf(event);
    const row = describe(source, day, slot, variant);
    sums.write(row, source, from, to);
    rows.push(row);
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

/** The source of an event: the events of one row are all posts, all assets or all conversions. */
function sourceFinder({ events, posts, assets, conversions, unknown }: FeedMaterial) {
  const { firstAsset, firstConversion } = events;
  const ofPosts = fedSource('posts', posts, unknown);
  const ofAssets = fedSource('assets', assets, unknown);
  const ofConversions = fedSource('conversions', conversions, unknown);
  return (event: number): FedSource => {
    if (event >= firstConversion) return ofConversions;
    return event < firstAsset ? ofPosts : ofAssets;
  };
}

type Describer = (source: FedSource, day: number, slot: number, variant: number) => Cell[];

function describer({ events, labelsOf, clock, nowMs }: FeedMaterial): Describer {
  const slotRow = slotRows(labelsOf, new Date(nowMs));
  let date: Cell = '';
  let dateDay = -1;
  return (source, day, slot, variant) => {
    if (day !== dateDay) {
      date = day === noDay ? '' : new Date(clock.startOf(day));
      dateDay = day;
    }
    const { touchpoint, evidence, timing } = variantParts(variant);
    const row = copyRow(slotRow(source, slot));
    row[feedColumnAt.date] = date;
    row[feedColumnAt.touchpoint] = events.touchpoints.names[touchpoint] ?? '';
    row[feedColumnAt.evidence] = evidences[evidence - 1] ?? notApplicable;
    row[feedColumnAt.timing] = timings[timing] || notApplicable;
    return row;
  };
}

/** The row of each slot and source before anything is added: its labels, zeros and blanks. */
function slotRows(labelsOf: (slot: number) => SlotLabels, updatedAt: Date) {
  const bySource = new Map<FedSource, Cell[][]>();
  return (source: FedSource, slot: number): Cell[] => {
    let known = bySource.get(source);
    if (known === undefined) {
      known = [];
      bySource.set(source, known);
    }
    let row = known[slot];
    if (row === undefined) {
      row = emptyRow(source, labelsOf(slot), updatedAt);
      known[slot] = row;
    }
    return row;
  };
}

function emptyRow({ others }: FedSource, labels: SlotLabels, updatedAt: Date): Cell[] {
  const row = new Array<Cell>(feedWidth).fill('');
  for (const key of slotDimensions) row[feedColumnAt[key]] = labels[key];
  for (const { at, cell } of others) row[at] = cell;
  row[feedColumnAt.feed_version] = feedVersion;
  row[feedColumnAt.updated_at] = updatedAt;
  return row;
}
