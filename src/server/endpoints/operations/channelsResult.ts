import type { ComparedChannel } from '../../../domain/channels/channelComparison';
import type { CpaRange } from '../../../domain/judgement/cpaRange';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { vatDivisor } from '../../../job/orders/vatDivisor';
import type { ChannelLine, ChannelsResult, ClaimLine, WireRange } from '../../../shared/results';
import { channelsView, type ShownClaim } from '../../../workbook/dashboard/channelsView';
import { campaignActions, totalPerformance } from '../../../workbook/dashboard/groupPerformances';
import { records } from '../../../workbook/read/records';
import type { OpenWorkbook } from '../../tabs/openWorkbook';

/** Channels side by side, ready for the page; null while no channel is entered. */
export function channelsResult(
  { table }: OpenWorkbook,
  { settings, assets, today }: Pick<OperationsBook, 'settings' | 'assets' | 'today'>,
): ChannelsResult | null {
  const scoreboard = table('Scoreboard');
  const total = records(scoreboard).find(({ scope }) => scope === 'total');
  const used = assets.filter(({ started_on }) => started_on !== null && started_on <= today);
  const view = channelsView(
    { looker: table('Looker'), channels: table('Channels'), benchmarks: table('Benchmarks') },
    {
      actions: campaignActions(scoreboard),
      grossMargin: settings.gross_margin,
      vatDivisor: vatDivisor(settings),
      currency: settings.currency ?? '',
      reuseValue: totalPerformance(scoreboard)?.reuseValue ?? 0,
      isReuseTracked: used.some(({ impressions }) => impressions !== null),
      surveyHigh: total?.survey_high ?? null,
      creditedOrders: total?.orders ?? 0,
    },
  );
  if (view === null) return null;
  const { sales, overlap = null } = view;
  return {
    firstMonth: view.firstMonth,
    lastMonth: view.lastMonth,
    action: view.action,
    lines: view.channels.map(channelLine),
    isRanked: view.isRanked,
    overlap,
    claims: view.claims.map(claimLine),
    sales: sales === undefined ? null : { floor: sales.floor, upper: sales.upper ?? null },
  };
}

function channelLine(each: ComparedChannel): ChannelLine {
  const { spend = null, conversions = null, cpm = null, spendShare = null } = each;
  const { marginShare = null } = each;
  return {
    channel: each.channel,
    spend,
    conversions,
    cpm,
    cpa: wireRange(each.cpa),
    romi: wireRange(each.romi),
    spendShare,
    marginShare,
  };
}

function wireRange(range: CpaRange | undefined): WireRange | null {
  if (range === undefined) return null;
  return { low: range.low, middle: range.middle ?? null, high: range.high ?? null };
}

function claimLine({ kind, claim, against, judged }: ShownClaim): ClaimLine {
  const { low, high, source, year } = claim;
  return {
    kind,
    low,
    high,
    against: against === undefined ? null : { low: against.low, high: against.high },
    source: [source, year].filter(Boolean).join(', '),
    state: judged.state,
    figure: judged.state === 'locked' ? null : judged.figure,
    why: judged.state === 'locked' ? judged.why : '',
  };
}
