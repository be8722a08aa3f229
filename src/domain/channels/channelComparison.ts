import { type CpaRange, cpaRange } from '../judgement/cpaRange';
import type { Range } from '../judgement/level';
import { romiRange } from '../judgement/romiRange';

/** What a channel cost and brought in a period; undefined where nobody knows. */
export interface ChannelCounts {
  /** The channel's name; 'influencers' for the computed row. */
  readonly channel: string;
  readonly spend: number | undefined;
  readonly impressions: number | undefined;
  readonly clicks: number | undefined;
  /** What the shop wants: orders, or leads where it counts leads. */
  readonly conversions: number | undefined;
  readonly revenue: number | undefined;
  readonly margin: number | undefined;
  /** Spend whose conversions are measured and have had time to come; all of it when left out. */
  readonly countedSpend?: number | undefined;
  /** What came back of which money, where that is known; margin of the spend when left out. */
  readonly returned?: { readonly value: number; readonly spend: number } | undefined;
}

/** A channel beside the others. */
export interface ComparedChannel extends ChannelCounts {
  /** Per 1,000 impressions. */
  readonly cpm: number | undefined;
  readonly cpa: CpaRange | undefined;
  readonly romi: Range | undefined;
  /** Of what all channels spent and earned, 0…1; undefined while one of them is unknown. */
  readonly spendShare: number | undefined;
  readonly marginShare: number | undefined;
}

/** Channels side by side. */
export interface ChannelComparison {
  /** By ROMI where a ranking is fair, the best first, unknown ones last; else in the given order. */
  readonly channels: readonly ComparedChannel[];
  /** Conversions that channels claim beyond what the shop sold; 0 when they fit, undefined when unknown. */
  readonly overlap: number | undefined;
  readonly isRanked: boolean;
}

/**
 * Compares channels over one period. Platforms count their own sales: where together they claim more than the
 * shop sold, some orders are claimed twice, and nobody is ranked.
 *
 * @param shopConversions orders (or leads) of the whole shop in the months in which it is known
 * @param claimed what all channels claim in these months
 */
export function channelComparison(
  channels: readonly ChannelCounts[],
  shopConversions: number | undefined,
  claimed: number,
): ChannelComparison {
  const spend = sumOf(channels.map((each) => each.spend));
  const margin = sumOf(channels.map((each) => each.margin));
  const compared = channels.map(
    (each): ComparedChannel => ({
      ...each,
      cpm: ratio(each.spend, each.impressions, 1000),
      cpa: cpaOf(each),
      romi: romiOf(each),
      spendShare: ratio(each.spend, spend),
      marginShare: ratio(each.margin, margin),
    }),
  );
  const overlap =
    shopConversions === undefined ? undefined : Math.max(0, claimed - shopConversions);
  const isRanked = overlap === 0;
  const value = ({ romi }: ComparedChannel) => romi?.middle ?? Number.NEGATIVE_INFINITY;
  return {
    channels: isRanked ? [...compared].sort((a, b) => compareDown(value(a), value(b))) : compared,
    overlap,
    isRanked,
  };
}

function compareDown(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function ratio(above: number | undefined, below: number | undefined, factor = 1) {
  return above === undefined || below === undefined || below <= 0
    ? undefined
    : (factor * above) / below;
}

/** Undefined as soon as one part is unknown: a share of a part would look like a share of the whole. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

function cpaOf({ spend, countedSpend = spend, conversions }: ChannelCounts): CpaRange | undefined {
  return countedSpend === undefined || conversions === undefined
    ? undefined
    : cpaRange({ cost: countedSpend, conversions });
}

/** Of nothing sold, or sold at a loss, no range is told. */
function romiOf({ spend, conversions, margin, returned }: ChannelCounts): Range | undefined {
  const cost = returned?.spend ?? spend;
  const value = returned?.value ?? margin;
  const isKnown = cost !== undefined && value !== undefined && conversions !== undefined;
  if (!isKnown || cost <= 0 || conversions <= 0 || value <= 0) return undefined;
  return romiRange({ cost, conversions, marginPerConversion: value / conversions });
}
