import type { ConversionKind } from '../campaignTerms';
import type { Assignment } from './assignment';
import { isKnownEnough, isReturnKnown, meanReturn } from './assignmentReturn';

/** What one row of the Scoreboard spent and got, over the campaigns and creators that it stands for. */
export interface Combined {
  /** What a conversion is; undefined where the campaigns count different actions. */
  readonly kind: ConversionKind | undefined;
  readonly posts: number;
  readonly spend: number;
  /** Spend of creators and campaigns whose conversions cannot be measured. */
  readonly unmeasuredSpend: number;
  /** Those that can be measured, and the others. */
  readonly measured: readonly Assignment[];
  readonly unmeasured: readonly Assignment[];
  readonly countedSpend: number;
  readonly conversions: number;
  /** Creators who can be measured. */
  readonly creators: number;
  /** Counted spend / (counted spend in targets): the campaigns' targets, each by its money. */
  readonly target: number | undefined;
  /** Share of conversions that carry a key, by the money of each campaign. */
  readonly captured: number;
  readonly returns: CombinedReturn | undefined;
  /** Conversions whose return is known, out of all. */
  readonly known: number;
}

/** The return of the creators and campaigns whose return is known. */
export interface CombinedReturn {
  /** What came back, unknown margins taken at the mean of the known ones. */
  readonly value: number;
  readonly spend: number;
  readonly conversions: number;
  /** Whether some margins were taken at the mean. */
  readonly isPartly: boolean;
  /** Standard deviation / mean of the known returns of single conversions. */
  readonly variation: number;
  readonly known: number;
}

/** Adds the assignments of a row up: an action, a target and a return only where they are one thing. */
export function combinedAssignments(assignments: readonly Assignment[]): Combined {
  const measured = assignments.filter(({ unmeasured }) => unmeasured === undefined);
  const unmeasured = assignments.filter((each) => each.unmeasured !== undefined);
  const sum = (of: readonly Assignment[], figure: (each: Assignment) => number) =>
    of.reduce((total, each) => total + figure(each), 0);
  const kinds = new Set(assignments.map(({ kind }) => kind));
  const conversions = sum(measured, (each) => each.conversions);
  const known = sum(measured, ({ returns }) => returns.count);
  return {
    kind: kinds.size > 1 ? undefined : (assignments[0]?.kind ?? 'order'),
    posts: sum(assignments, ({ posts }) => posts),
    spend: sum(assignments, ({ spend }) => spend),
    unmeasuredSpend: sum(unmeasured, ({ spend }) => spend),
    measured,
    unmeasured,
    countedSpend: sum(measured, ({ countedSpend }) => countedSpend),
    conversions,
    creators: new Set(measured.filter(({ posts }) => posts > 0).map(({ creator }) => creator)).size,
    ...targetOf(measured),
    returns: isKnownEnough(known, conversions)
      ? returnOf(measured.filter(isReturnKnown))
      : undefined,
    known,
  };
}

/**
 * Counted spend in targets is added up campaign by campaign, so that money in a dear campaign is held
 * to the dear campaign's target; so is what the share of keys takes from it.
 */
function targetOf(measured: readonly Assignment[]): Pick<Combined, 'target' | 'captured'> {
  let cost = 0;
  let inTargets = 0;
  let capturedTargets = 0;
  for (const { countedSpend, target, captured } of measured) {
    if (countedSpend === 0) continue;
    if (target === undefined) return { target: undefined, captured: 1 };
    cost += countedSpend;
    inTargets += countedSpend / target;
    capturedTargets += (countedSpend / target) * captured;
  }
  if (inTargets === 0) return { target: measured[0]?.target, captured: measured[0]?.captured ?? 1 };
  return { target: cost / inTargets, captured: capturedTargets / inTargets };
}

function returnOf(assignments: readonly Assignment[]): CombinedReturn | undefined {
  if (assignments.length === 0) return undefined;
  let value = 0;
  let spend = 0;
  let conversions = 0;
  let known = 0;
  let sum = 0;
  let squares = 0;
  for (const assignment of assignments) {
    const { returns } = assignment;
    value += meanReturn(assignment) * assignment.conversions + assignment.refundedReturn;
    spend += assignment.countedSpend;
    conversions += assignment.conversions;
    known += returns.count;
    sum += returns.sum;
    squares += assignment.returnSquares;
  }
  return {
    value,
    spend,
    conversions,
    known,
    isPartly: known < conversions,
    variation: variationOf(known, sum, squares),
  };
}

function variationOf(count: number, sum: number, squares: number): number {
  if (count < 2 || sum <= 0) return 0;
  const mean = sum / count;
  const variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
  return Math.sqrt(variance) / mean;
}
