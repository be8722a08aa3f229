import { evidences, timings } from '../../domain/attribution/evidence';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { Cell } from '../../workbook/write/rowsFor';
import type { ConversionMeasures } from '../conversionMeasures';
import type { PlacementMeasures } from '../postMeasures';
import { addConversion, addPlacement, emptyConversions, emptyPlacement } from './addEvents';
import { CentColumns } from './centColumns';
import { type FeedEvents, noDay } from './feedEvents';
import { isDecimal, measureAt, measures } from './feedSums';
import type { SlotLabels } from './slotLabels';
import { variantParts } from './variant';

/** Version of the feed's layout: a new one whenever a column is added at its right. */
export const feedVersion = '1';

/** What the feed's rows are made of. */
export interface FeedMaterial {
  readonly events: FeedEvents;
  readonly posts: PlacementMeasures;
  readonly assets: PlacementMeasures;
  readonly conversions: ConversionMeasures;
  /** False when there are orders and the margin of none is known: then costs have no margin either. */
  readonly marginIsKnown: boolean;
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
  const write = rowWriter(material);
  const sums = new Float64Array(measures.length);
  const rows: Cell[][] = [];
  let from = 0;
  while (from < order.length) {
    const event = order[from] as number;
    const day = days[event] as number;
    const slot = slots[event] as number;
    const variant = variants[event] as number;
    let to = from + 1;
    while (to < order.length && isSameRow(events, order[to] as number, day, slot, variant)) to += 1;
    addUp(material, sums, from, to);
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

function addUp(material: FeedMaterial, sums: Float64Array, from: number, to: number): void {
  const { order, rows, firstAsset, firstConversion } = material.events;
  const first = order[from] as number;
  if (first >= firstConversion) {
    emptyConversions(sums);
    for (let place = from; place < to; place++) {
      addConversion(sums, material.conversions, rows[order[place] as number] as number);
    }
    return;
  }
  emptyPlacement(sums, material.marginIsKnown);
  const placement = first < firstAsset ? material.posts : material.assets;
  for (let place = from; place < to; place++) {
    addPlacement(sums, placement, rows[order[place] as number] as number);
  }
}

type RowWriter = (day: number, slot: number, variant: number, sums: Float64Array) => Cell[];

function rowWriter({ events, labelsOf, clock, nowMs }: FeedMaterial): RowWriter {
  const cents = new CentColumns(measures.length);
  const updatedAt = new Date(nowMs);
  let date: Cell = '';
  let dateDay = -1;
  let current: Float64Array;

  function sumAt(place: number): Cell {
    const sum = current[place] as number;
    if (Number.isNaN(sum)) return '';
    return isDecimal[place] ? cents.next(place, sum) : sum;
  }

  return (day, slot, variant, sums) => {
    if (day !== dateDay) {
      date = day === noDay ? '' : new Date(clock.startOf(day));
      dateDay = day;
    }
    current = sums;
    const { touchpoint, evidence, timing } = variantParts(variant);
    const place = events.touchpoints.names[touchpoint] ?? '';
    const proof = evidence === 0 ? '' : (evidences[evidence - 1] ?? '');
    return feedRow(date, labelsOf(slot), place, proof, timings[timing] ?? '', sumAt, updatedAt);
  };
}

/** One literal of the final length: a row that grows is copied, and this is the hottest line. */
function feedRow(
  date: Cell,
  labels: SlotLabels,
  touchpoint: string,
  evidence: string,
  timing: string,
  sumAt: (place: number) => Cell,
  updatedAt: Date,
): Cell[] {
  return [
    date,
    labels.campaignId,
    labels.campaign,
    labels.stage,
    labels.creatorId,
    labels.creator,
    labels.platform,
    labels.tier,
    labels.postId,
    labels.collabType,
    labels.scenario,
    touchpoint,
    evidence,
    timing,
    sumAt(measureAt.spend),
    sumAt(measureAt.impressions),
    sumAt(measureAt.authenticImpressions),
    sumAt(measureAt.reach),
    sumAt(measureAt.views),
    sumAt(measureAt.engagements),
    sumAt(measureAt.engagementBase),
    sumAt(measureAt.clicks),
    sumAt(measureAt.leads),
    sumAt(measureAt.qualifiedLeads),
    sumAt(measureAt.orders),
    sumAt(measureAt.newCustomers),
    sumAt(measureAt.revenue),
    sumAt(measureAt.refunds),
    sumAt(measureAt.margin),
    sumAt(measureAt.otherLeads),
    sumAt(measureAt.otherOrders),
    sumAt(measureAt.otherRevenue),
    labels.dataKind,
    feedVersion,
    updatedAt,
  ];
}
