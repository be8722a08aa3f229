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
import { CentColumns } from './centColumns';
import { copyRow } from './copyRow';
import { type FeedEvents, noDay } from './feedEvents';
import { type SourceSums, sourceSums } from './feedSums';
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
  /** Cents of one unit of the currency. */
  readonly moneyParts: number;
}

/**
 * The rows of the feed: one per day, place, touchpoint, evidence and timing, in that order. Every
 * event is added to exactly one row, so totals equal those of the workbook; money is rounded to
 * cents so that sums stay right to the cent.
 */
export function lookerRows(material: FeedMaterial): Cell[][] {
  const { sourceOf, days, slots, variants } = material.events;
  const sums = sumsBySource(material);
  const describe = describer(material);
  const rows: Cell[][] = [];
  let from = 0;
  while (from < days.length) {
    const day = days[from] as number;
    const slot = slots[from] as number;
    const variant = variants[from] as number;
    let to = from + 1;
    while (days[to] === day && slots[to] === slot && variants[to] === variant) to += 1;
    // The events of one row are all posts, all assets or all conversions.
    const source = sums[sourceOf[from] as number] as SourceSums;
    const row = describe(source, day, slot, variant);
    source.write(row, to - from);
    rows.push(row);
    from = to;
  }
  return rows;
}

function sumsBySource(material: FeedMaterial): SourceSums[] {
  const { events, unknown, nowMs, moneyParts, ...given } = material;
  const cents = new CentColumns(feedWidth, moneyParts);
  const blankRow = new Array<Cell>(feedWidth).fill('');
  blankRow[feedColumnAt.feed_version] = feedVersion;
  blankRow[feedColumnAt.updated_at] = new Date(nowMs);
  return events.sources.map((source, place) =>
    sourceSums(
      source,
      { given: given[source], rows: events.rowsOf[place] as Int32Array, unknown },
      { cents, blankRow },
    ),
  );
}

type Describer = (source: SourceSums, day: number, slot: number, variant: number) => Cell[];

function describer({ events, labelsOf, clock }: FeedMaterial): Describer {
  const writeLabels = slotWriter(labelsOf);
  let date: Cell = '';
  let dateDay = -1;
  return (source, day, slot, variant) => {
    if (day !== dateDay) {
      date = day === noDay ? '' : new Date(clock.startOf(day));
      dateDay = day;
    }
    const { touchpoint, evidence, timing } = variantParts(variant);
    const row = copyRow(source.emptyRow);
    writeLabels(row, slot);
    row[feedColumnAt.date] = date;
    row[feedColumnAt.touchpoint] = events.touchpoints.names[touchpoint] ?? '';
    row[feedColumnAt.evidence] = evidences[evidence - 1] ?? notApplicable;
    row[feedColumnAt.timing] = timings[timing] || notApplicable;
    return row;
  };
}

const labelPlaces = slotDimensions.map((key) => feedColumnAt[key]);

/**
 * Writes the labels of a slot into a row. They are kept as short lists: whole rows for every slot would not
 * stay in the processor's cache, and neighbours in the feed have different slots.
 */
function slotWriter(labelsOf: (slot: number) => SlotLabels): (row: Cell[], slot: number) => void {
  const cellsOfSlot: (readonly Cell[] | undefined)[] = [];
  return (row, slot) => {
    let cells = cellsOfSlot[slot];
    if (cells === undefined) {
      const labels = labelsOf(slot);
      cells = slotDimensions.map((key) => labels[key]);
      cellsOfSlot[slot] = cells;
    }
    for (let at = 0; at < labelPlaces.length; at++) {
      row[labelPlaces[at] as number] = cells[at] as Cell;
    }
  };
}
