import { chanceBelow } from '../../domain/judgement/chanceBelow';
import { cpaRange } from '../../domain/judgement/cpaRange';
import { leadQuality } from '../../domain/judgement/leadQuality';
import type { Range } from '../../domain/judgement/level';
import { romiRange } from '../../domain/judgement/romiRange';
import type { SharePrior } from '../../domain/judgement/sharePrior';
import { type Verdict, verdict } from '../../domain/judgement/verdict';
import { knownSum, type Totals } from '../totals/totals';
import type { Yardstick } from './yardstick';

/** What the figures of a row say, and how sure that is; undefined where nothing can be said. */
export interface Judgement {
  readonly conversions: number;
  readonly target: number | undefined;
  readonly cpa: number | undefined;
  readonly cpaRange: Range | undefined;
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
  /** Undefined in a workbook that does not say which leads qualify. */
  readonly qualityPrior: SharePrior | undefined;
}

/** Fewer orders than this do not tell how much their margins vary. */
const fewestOrders = 3;

/**
 * Judges a row of totals.
 *
 * @param creators how many creators the row stands for; undefined for a single creator
 */
export function judge(totals: Totals, belief: SharedBelief, creators?: number): Judgement {
  const { yardstick, qualityPrior } = belief;
  const conversions = yardstick.conversionsOf(totals);
  const target = yardstick.targetOf(totals);
  const cost = totals.spend;
  const { expectedCpa } = yardstick;
  const isJudged = expectedCpa !== undefined && (cost > 0 || conversions > 0);
  const evidence = { cost, conversions, expectedCpa: expectedCpa ?? 0 };
  const margin = knownSum(totals.margin);
  // Somebody always has an open window: the whole is judged as it stands.
  const openWindows = totals === belief.all ? 0 : totals.openWindows;
  return {
    conversions,
    target,
    cpa: conversions > 0 ? cost / conversions : undefined,
    cpaRange: isJudged ? cpaRange(evidence) : undefined,
    romi: romiOf(totals, margin),
    romiRange: isJudged ? rangeOfRomi(totals, belief, evidence) : undefined,
    chance:
      isJudged && target !== undefined
        ? chanceBelow({ ...evidence, targetCpa: target })
        : undefined,
    quality: totals.leads > 0 && qualityPrior ? totals.qualifiedLeads / totals.leads : undefined,
    qualityRange:
      totals.leads > 0 && qualityPrior
        ? leadQuality({ qualified: totals.qualifiedLeads, leads: totals.leads }, qualityPrior)
        : undefined,
    verdict:
      isJudged && target !== undefined
        ? verdict({ ...evidence, targetCpa: target, openWindows, creators })
        : undefined,
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
  evidence: { cost: number; conversions: number; expectedCpa: number },
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
    marginVariation: Math.sqrt(variance) / mean,
  });
}
