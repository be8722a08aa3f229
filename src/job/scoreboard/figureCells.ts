import { knownSum } from '../../domain/judgement/known';
import { chanceCell } from '../../domain/judgement/shownChance';
import { message, type Speech, say } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { NewRow } from '../../workbook/schema/row';
import type { Combined } from '../assignments/combinedAssignments';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';

/** The figures of a row as cells; what is unknown stays blank. */
export function figureCells(
  totals: Totals,
  combined: Combined,
  judgement: Judgement,
  speech: Speech,
): NewRow<'Scoreboard'> {
  const { reached } = totals;
  const isNothing = totals.orders + totals.refundedOrders === 0;
  return {
    action: combined.posts > 0 ? (combined.kind ?? null) : null,
    posts: totals.posts,
    spend: rounded(totals.spend, 2),
    ...judgedCells(judgement),
    impressions: knownSum(reached.impressions) ?? null,
    engagements: knownSum(reached.engagements) ?? null,
    clicks: knownSum(reached.clicks) ?? null,
    leads: totals.leads,
    orders: totals.orders,
    refunded_orders: totals.refundedOrders,
    revenue: rounded(totals.revenue - totals.refunds, 2),
    margin: rounded(knownSum(totals.margin) ?? (isNothing ? 0 : undefined), 2),
    margin_known: marginKnown(totals, speech),
    other_orders: totals.otherOrders,
    cai: caiOf(totals),
    reuse_value: rounded(totals.reuseValue, 2),
    unused_assets: totals.unusedAssets,
  };
}

const noReturn = { romi: undefined, romiRange: undefined };

function judgedCells(judgement: Judgement): NewRow<'Scoreboard'> {
  const { quality, verdict } = judgement;
  // Where it is too early for a word, a return is no more than luck so far.
  const { romi, romiRange } = verdict?.word === 'too early' ? noReturn : judgement;
  return {
    next_budget: verdict?.nextBudget ?? null,
    counted_spend: rounded(judgement.countedSpend, 2),
    conversions: judgement.conversions ?? null,
    cpa: rounded(judgement.cpa, 2),
    cpa_low: rounded(judgement.cpaLow, 2),
    cpa_high: rounded(judgement.cpaHigh, 2),
    romi: rounded(romi, 4),
    romi_low: rounded(romiRange?.low, 4),
    romi_high: rounded(romiRange?.high, 4),
    chance: rounded(chanceCell(judgement.chance), 4),
    quality_share: rounded(quality?.middle, 4),
    quality_low: rounded(quality?.low, 4),
    quality_high: rounded(quality?.high, 4),
  };
}

function marginKnown({ margin, orders }: Totals, speech: Speech): string | null {
  if (margin.count >= orders) return null;
  const values = { known: margin.count, orders };
  return say(message(scoreboardTexts.marginKnown, values), speech);
}

function caiOf({ spend, reached }: Totals): number | null {
  const authentic = knownSum(reached.authenticImpressions) ?? 0;
  return authentic > 0 ? rounded(spend / authentic, 6) : null;
}

/** As many decimals as the cell shows; null for what is unknown. */
function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Number(value.toFixed(decimals));
}
