import type { CostAndConversions } from '../../domain/judgement/costAndConversions';
import { type CpaRange, cpaRange } from '../../domain/judgement/cpaRange';
import { leadQuality } from '../../domain/judgement/leadQuality';
import type { Range } from '../../domain/judgement/level';
import { marginCv } from '../../domain/judgement/marginCv';
import { romiRange } from '../../domain/judgement/romiRange';
import { type Verdict, verdict } from '../../domain/judgement/verdict';
import { knownSum, type Totals } from '../totals/totals';
import type { Yardstick } from './yardstick';

/** What the figures of a row say, and how sure that is; undefined where nothing can be said. */
export interface Judgement {
  readonly conversions: number;
  readonly target: number | undefined;
  readonly cpa: number | undefined;
  readonly cpaRange: CpaRange | undefined;
  readonly romi: number | undefined;
  readonly romiRange: Range | undefined;
  readonly chance: number | undefined;
  readonly quality: number | undefined;
  readonly qualityRange: Range | undefined;
  readonly verdict: Verdict | undefined;
}

/** What rows lend to each other. */
export interface SharedBelief {
  readonly yardstick: Yardstick;
  /** Totals of the whole workbook: the margin of an order where a row has too few of its own. */
  readonly all: Totals;
  /** Whether the workbook says which leads qualify. */
  readonly knowsQuality: boolean;
}

/** Fewer orders than this do not tell how much their margins vary. */
const fewestOrders = 3;

/**
 * Judges a row of totals.
 *
 * @param creators how many creators the row stands for; undefined for a single creator
 */
export function judge(totals: Totals, belief: SharedBelief, creators?: number): Judgement {
  const { yardstick, knowsQuality } = belief;
  const conversions = yardstick.conversionsOf(totals);
  const target = yardstick.targetOf(totals);
  const cost = totals.spend;
  const isJudged = cost > 0 || conversions > 0;
  const evidence = { cost, conversions };
  const margin = knownSum(totals.margin);
  const found =
    isJudged && target !== undefined
      ? verdict({ ...evidence, targetCpa: target, creators })
      : undefined;
  const hasQuality = totals.leads > 0 && knowsQuality;
  return {
    conversions,
    target,
    cpa: conversions > 0 ? cost / conversions : undefined,
    cpaRange: cpaRange(evidence),
    romi: romiOf(totals, margin),
    romiRange: isJudged ? rangeOfRomi(totals, belief, evidence) : undefined,
    chance: found?.chance,
    quality: hasQuality ? totals.qualifiedLeads / totals.leads : undefined,
    qualityRange: hasQuality
      ? leadQuality({ qualified: totals.qualifiedLeads, leads: totals.leads })
      : undefined,
    verdict: found,
  };
}

function romiOf({ spend, orders }: Totals, margin: number | undefined): number | undefined {
  if (spend <= 0) return undefined;
  if (margin !== undefined) return (margin - spend) / spend;
  return orders === 0 ? -1 : undefined;
}

function rangeOfRomi(
  totals: Totals,
  { all }: SharedBelief,
  evidence: CostAndConversions,
): Range | undefined {
  const source = totals.margin.count >= fewestOrders ? totals : all;
  const { sum, count } = source.margin;
  if (count === 0 || sum <= 0 || totals.spend <= 0 || totals.orders !== evidence.conversions) {
    return undefined;
  }
  const mean = sum / count;
  const variance = Math.max(0, source.marginSquares / count - mean * mean);
  return romiRange({
    ...evidence,
    marginPerConversion: mean,
    marginCv: marginCv(count, Math.sqrt(variance) / mean),
  });
}
