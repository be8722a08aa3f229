import { knownSum } from '../../domain/judgement/known';
import { chanceCell } from '../../domain/judgement/shownChance';
import { currencyDecimals, USUAL_DECIMALS } from '../../domain/money/currencyDecimals';
import { message, type Speech, say } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { NewRow } from '../../workbook/schema/row';
import type { Combined } from '../assignments/combinedAssignments';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';

/** How the figures of a file are written. */
interface FigureWords {
  readonly speech: Speech;
  /** ISO 4217; null where nobody said. */
  readonly currency: string | null;
}

/** The figures of a row as cells; what is unknown stays blank. */
export function figureCells(
  totals: Totals,
  combined: Combined,
  judgement: Judgement,
  { speech, currency }: FigureWords,
): NewRow<'Scoreboard'> {
  const { reached } = totals;
  const decimals = amountDecimals(currency);
  const { conversions } = judgement;
  // Nothing came in where something could have; what cannot be measured is not known.
  const isNothing = totals.orders + totals.refundedOrders === 0 && conversions !== undefined;
  return {
    action: combined.posts > 0 ? (combined.kind ?? null) : null,
    posts: totals.posts,
    spend: rounded(totals.spend, decimals),
    ...judgedCells(judgement, decimals),
    impressions: knownSum(reached.impressions) ?? null,
    engagements: knownSum(reached.engagements) ?? null,
    clicks: knownSum(reached.clicks) ?? null,
    leads: totals.leads,
    orders: totals.orders,
    refunded_orders: totals.refundedOrders,
    revenue: rounded(totals.revenue - totals.refunds, decimals),
    margin: rounded(knownSum(totals.margin) ?? (isNothing ? 0 : undefined), decimals),
    margin_known: marginKnown(totals, speech),
    other_orders: totals.otherOrders,
    cai: caiOf(totals),
    reuse_value: rounded(totals.reuseValue, decimals),
    unused_assets: totals.unusedAssets,
  };
}

const noReturn = { romi: undefined, romiRange: undefined };

function judgedCells(judgement: Judgement, decimals: number): NewRow<'Scoreboard'> {
  const { quality, verdict } = judgement;
  // Where it is too early for a word, a return is no more than luck so far.
  const { romi, romiRange } = verdict?.word === 'too early' ? noReturn : judgement;
  return {
    next_budget: verdict?.nextBudget ?? null,
    counted_spend: rounded(judgement.countedSpend, decimals),
    conversions: judgement.conversions ?? null,
    cpa: rounded(judgement.cpa, decimals),
    cpa_low: rounded(judgement.cpaLow, decimals),
    cpa_high: rounded(judgement.cpaHigh, decimals),
    romi: rounded(romi, 4),
    romi_low: rounded(romiRange?.low, 4),
    romi_high: rounded(romiRange?.high, 4),
    chance: rounded(chanceCell(judgement.chance), 4),
    quality_share: rounded(quality?.middle, 4),
    quality_low: rounded(quality?.low, 4),
    quality_high: rounded(quality?.high, 4),
  };
}

/** Amounts keep their currency's decimals, and hundredths at least: what a conversion costs is no whole number of won. */
function amountDecimals(currency: string | null): number {
  return Math.max(USUAL_DECIMALS, currencyDecimals(currency));
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
