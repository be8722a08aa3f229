import {
  type ArticleClaim,
  cpmClaim,
  earnedClaim,
  type JudgedClaim,
} from '../../domain/channels/articleClaim';
import {
  type ChannelComparison,
  type ChannelCounts,
  channelComparison,
} from '../../domain/channels/channelComparison';
import { type SalesShare, salesShare } from '../../domain/channels/salesShare';
import { metricKey } from '../../domain/engagement/metricKey';
import { dayText } from '../../ground/time/calendarDay';
import { records } from '../read/records';
import type { Table } from '../read/table';
import type { Row } from '../schema/row';
import type { ConversionAction } from './creatorPerformances';
import { type InfluencerSums, influencerSums } from './influencerSums';

/** The name of the computed row. */
export const influencers = 'influencers';

/** What channels are compared from, beside the feed. */
export interface ChannelTabs {
  readonly looker: Table<'Looker'>;
  readonly channels: Table<'Channels'>;
  readonly benchmarks: Table<'Benchmarks'>;
}

/** What else is known of the workbook. */
export interface ChannelFacts {
  /** What each campaign counts, by its id. */
  readonly actions: ReadonlyMap<string, ConversionAction>;
  readonly grossMargin: number | null;
  /** What typed amounts are divided by to leave VAT out; 1 when they are without. */
  readonly vatDivisor: number;
  readonly currency: string;
  /** Value of reused content by the Scoreboard; 0 when nothing was reused. */
  readonly reuseValue: number;
  /** Whether reused content is measured. */
  readonly isReuseTracked: boolean;
  /** The most orders that are owed to creators by the survey, and those that are credited, over all time. */
  readonly surveyHigh: number | null;
  readonly creditedOrders: number;
}

/** A claim of the articles with its source, beside the workbook's own figure. */
export interface ShownClaim {
  readonly kind: 'cpm' | 'earned';
  readonly claim: ArticleClaim;
  /** What the same article says of the other side; undefined where it is not entered. */
  readonly against: ArticleClaim | undefined;
  readonly judged: JudgedClaim;
}

/** Channels side by side over the months in which another channel is entered. */
export interface ChannelsView extends ChannelComparison {
  /** yyyy-mm, the first and the last month. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly action: ConversionAction;
  readonly claims: readonly ShownClaim[];
  readonly sales: SalesShare | undefined;
}

/** The comparison; null while no channel is entered. */
export function channelsView(tabs: ChannelTabs, facts: ChannelFacts): ChannelsView | null {
  const rows = records(tabs.channels);
  const months = [...new Set(rows.map(({ month }) => monthOf(month)))].sort();
  const [firstMonth] = months;
  const lastMonth = months[months.length - 1];
  if (firstMonth === undefined || lastMonth === undefined) return null;
  const own = influencerSums(tabs.looker, new Set(months), facts.actions);
  const action = own.orders === 0 && own.leads > 0 ? 'lead' : 'order';
  const counts = [ownCounts(own, action), ...typedCounts(rows, action, facts)];
  const shop = shopOf(rows);
  const claimed = claimedIn(rows, tabs.looker, facts, new Set(shop.orders.keys()));
  const shopOrders = shop.orders.size === 0 ? undefined : sum(shop.orders.values());
  const compared = channelComparison(counts, action === 'order' ? shopOrders : undefined, claimed);
  return {
    ...compared,
    firstMonth,
    lastMonth,
    action,
    claims: claimsOf(tabs.benchmarks, own, facts),
    sales: salesOf(tabs.looker, shop.revenue, facts),
  };
}

function monthOf(day: number): string {
  return dayText(day).slice(0, 7);
}

function ownCounts(own: InfluencerSums, action: ConversionAction): ChannelCounts {
  return {
    channel: influencers,
    spend: own.spend,
    impressions: own.impressions,
    clicks: own.clicks,
    conversions: action === 'lead' ? own.leads : own.orders,
    revenue: own.revenue,
    margin: own.margin,
    countedSpend: own.countedSpend,
    returned: { value: own.returnValue, spend: own.returnSpend },
  };
}

/** One row a channel, its months added up; a figure that a month lacks is unknown for the whole. */
function typedCounts(
  rows: readonly Row<'Channels'>[],
  action: ConversionAction,
  { grossMargin, vatDivisor }: ChannelFacts,
): ChannelCounts[] {
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  return channels.map((channel) => {
    const own = rows.filter((row) => row.channel === channel);
    const added = (figureOf: (row: Row<'Channels'>) => number | null) => known(own.map(figureOf));
    const net = (amount: number | null) => (amount === null ? null : amount / vatDivisor);
    const marginOf = ({ margin, revenue }: Row<'Channels'>) =>
      margin ??
      (revenue === null || grossMargin === null ? null : (net(revenue) ?? 0) * grossMargin);
    return {
      channel,
      spend: added(({ spend }) => spend),
      impressions: added(({ impressions }) => impressions),
      clicks: added(({ clicks }) => clicks),
      conversions: added(({ leads, orders }) => (action === 'lead' ? leads : orders)),
      revenue: added(({ revenue }) => net(revenue)),
      margin: added(marginOf),
    };
  });
}

function known(values: readonly (number | null)[]): number | undefined {
  let total = 0;
  for (const value of values) {
    if (value === null) return undefined;
    total += value;
  }
  return total;
}

/** Sales of the whole shop by month, as typed in any row of the month. */
function shopOf(rows: readonly Row<'Channels'>[]) {
  const orders = new Map<string, number>();
  const revenue = new Map<string, number>();
  for (const { month, shop_orders, shop_revenue } of rows) {
    if (shop_orders !== null) orders.set(monthOf(month), shop_orders);
    if (shop_revenue !== null) revenue.set(monthOf(month), shop_revenue);
  }
  return { orders, revenue };
}

/** Orders that channels and creators claim in the months in which the shop's own count is known. */
function claimedIn(
  rows: readonly Row<'Channels'>[],
  looker: Table<'Looker'>,
  { actions }: ChannelFacts,
  months: ReadonlySet<string>,
): number {
  const typed = rows
    .filter(({ month }) => months.has(monthOf(month)))
    .reduce((total, { orders }) => total + (orders ?? 0), 0);
  return typed + influencerSums(looker, months, actions).orders;
}

function salesOf(
  looker: Table<'Looker'>,
  shopRevenue: ReadonlyMap<string, number>,
  { actions, vatDivisor, surveyHigh, creditedOrders }: ChannelFacts,
): SalesShare | undefined {
  const own = influencerSums(looker, new Set(shopRevenue.keys()), actions);
  return salesShare({
    creditedRevenue: own.revenue ?? 0,
    shopRevenue: sum(shopRevenue.values()) / vatDivisor,
    creditedOrders,
    surveyHigh: surveyHigh ?? undefined,
  });
}

function claimsOf(
  benchmarks: Table<'Benchmarks'>,
  own: InfluencerSums,
  { currency, reuseValue, isReuseTracked }: ChannelFacts,
): ShownClaim[] {
  const cpm = own.impressions ? (1000 * own.spend) / own.impressions : undefined;
  const perUnit = own.spend > 0 && reuseValue > 0 ? reuseValue / own.spend : undefined;
  const touchpoints = own.touchpoints.size;
  const isReused = touchpoints > 1;
  const ofCreators = claimNamed(benchmarks, 'cpm_micro_reused');
  const against = claimNamed(benchmarks, 'cpm_paid_social');
  const earned = claimNamed(benchmarks, 'earned_per_unit');
  const value = { isReused, isTracked: isReuseTracked, perUnit };
  return [
    ofCreators && {
      kind: 'cpm' as const,
      claim: ofCreators,
      against,
      judged: cpmClaim(ofCreators, { currency, touchpoints, cpm }),
    },
    earned && {
      kind: 'earned' as const,
      claim: earned,
      against: undefined,
      judged: earnedClaim(earned, value),
    },
  ].filter((each) => each !== undefined);
}

function claimNamed(benchmarks: Table<'Benchmarks'>, metric: string): ArticleClaim | undefined {
  const row = records(benchmarks).find((each) => metricKey(each.metric ?? '') === metric);
  if (row === undefined || row.low === null || row.high === null) return undefined;
  return { low: row.low, high: row.high, year: row.year ?? undefined, source: row.source ?? '' };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
