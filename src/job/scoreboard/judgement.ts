import { cpaRange } from '../../domain/judgement/cpaRange';
import { leadQuality } from '../../domain/judgement/leadQuality';
import type { Range } from '../../domain/judgement/level';
import { marginCv } from '../../domain/judgement/marginCv';
import { romiRange } from '../../domain/judgement/romiRange';
import { notMeasurable, type Verdict, verdict } from '../../domain/judgement/verdict';
import type { VerdictWord } from '../../domain/judgement/verdictWord';
import type { Combined } from '../assignments/combinedAssignments';
import type { Totals } from '../totals/totals';

/** What the figures of a row say, and how sure that is; undefined where nothing can be said. */
export interface Judgement {
  readonly countedSpend: number | undefined;
  readonly conversions: number | undefined;
  readonly target: number | undefined;
  readonly cpa: number | undefined;
  readonly cpaLow: number | undefined;
  readonly cpaHigh: number | undefined;
  readonly romi: number | undefined;
  readonly romiRange: { readonly low: number; readonly high: number | undefined } | undefined;
  readonly chance: number | undefined;
  readonly quality: Range | undefined;
  readonly verdict: Verdict | undefined;
}

/** What a row is judged with beside its own figures. */
export interface JudgedWith {
  /** Conversions that say as much as one independent conversion. */
  readonly bunching: number;
  /** Whether the row is a campaign or the total. */
  readonly isGroup: boolean;
  /** The word of the campaign that the row's money went to: it moves the next budget only. */
  readonly campaignWord?: VerdictWord | undefined;
}

const nothing = {
  countedSpend: undefined,
  conversions: undefined,
  target: undefined,
  cpa: undefined,
  cpaLow: undefined,
  cpaHigh: undefined,
  romi: undefined,
  romiRange: undefined,
  chance: undefined,
  verdict: undefined,
} as const;

/** Judges a row: by its own evidence alone, where its conversions are one thing and can be measured. */
export function judge(combined: Combined, totals: Totals, having: JudgedWith): Judgement {
  const quality = leadQuality({ qualified: totals.qualified.sum, leads: totals.qualified.count });
  const [unmeasured] = combined.unmeasured;
  if (combined.kind === undefined || combined.spend + combined.posts === 0) {
    return { ...nothing, quality };
  }
  if (combined.measured.length === 0 && unmeasured?.unmeasured !== undefined) {
    return { ...nothing, quality, verdict: notMeasurable(unmeasured.unmeasured) };
  }
  return { ...measured(combined, having), quality };
}

function measured(combined: Combined, having: JudgedWith): Omit<Judgement, 'quality'> {
  const { countedSpend: cost, conversions, target } = combined;
  const { bunching } = having;
  // A creator who paid back more than was spent costs nothing that a conversion could be divided into.
  if (cost < 0) return { ...nothing, countedSpend: cost, conversions, target };
  const cpa = cpaRange({ cost, conversions, bunching });
  const word = target === undefined ? undefined : wordOf(combined, target, having);
  return {
    countedSpend: cost,
    conversions,
    target,
    cpa: cpa?.middle,
    cpaLow: cpa?.low,
    cpaHigh: cpa?.high,
    ...romiOf(combined, bunching),
    chance: cost + conversions > 0 ? word?.chance : undefined,
    verdict: word,
  };
}

function wordOf(combined: Combined, target: number, having: JudgedWith): Verdict {
  const { countedSpend, conversions, captured, creators, posts, spend, returns } = combined;
  const margin =
    returns !== undefined && returns.conversions > 0 ? returns.value / returns.conversions : 0;
  return verdict({
    cost: countedSpend,
    conversions,
    targetCpa: target,
    breakEvenCpa: margin > 0 ? margin : undefined,
    creators: having.isGroup ? creators : undefined,
    captured,
    campaignWord: having.campaignWord,
    bunching: having.bunching,
    costPerPost: having.isGroup || posts === 0 ? undefined : spend / posts,
  });
}

/** Without a conversion all is lost so far; how much one may return is known of leads alone. */
function romiOf(
  { returns, measured: assignments }: Combined,
  bunching: number,
): Pick<Judgement, 'romi' | 'romiRange'> {
  if (returns === undefined || returns.spend <= 0) return { romi: undefined, romiRange: undefined };
  const { value, spend, conversions, known } = returns;
  const romi = value / spend - 1;
  const marginPerConversion =
    conversions > 0 ? value / conversions : (assignments[0]?.leadValue ?? Number.NaN);
  if (!(marginPerConversion > 0)) {
    const isLost = conversions === 0;
    return { romi, romiRange: isLost ? { low: romi, high: undefined } : undefined };
  }
  const range = romiRange({
    cost: spend,
    conversions,
    marginPerConversion,
    marginCv: conversions > 0 ? marginCv(known, returns.variation) : 0,
    knownShare: conversions > 0 ? known / conversions : 1,
    bunching,
  });
  return { romi, romiRange: range };
}
