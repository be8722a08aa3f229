import { requireFraction, requireNotNegative, requirePositive } from '../inputRules';
import { defaultBunching } from './bunching';
import { chance } from './chance';
import { type CostAndConversions, requireCostAndConversions } from './costAndConversions';
import type { VerdictWord } from './verdictWord';

/** A row to judge: counted spend and all in-window conversions. */
export interface VerdictEvidence extends CostAndConversions {
  readonly targetCpa: number;
  /** counted spend in targets, where campaigns with different targets share the row; else cost / target */
  readonly targets?: number | undefined;
  /** margin per conversion; `renegotiate` needs it */
  readonly breakEvenCpa?: number | undefined;
  /** how many creators a group's row stands for; left out for a single creator */
  readonly creators?: number | undefined;
  /** share of the creator's orders that carry a key, 1 when left out; moves only stop and renegotiate */
  readonly captured?: number | undefined;
  /** the word of the campaign's own row; moves only the next budget */
  readonly campaignWord?: VerdictWord | undefined;
  readonly bunching?: number | undefined;
  /** money for one post so far, so that a price can be named */
  readonly costPerPost?: number | undefined;
}

/** The numbers that a word is read from. */
export interface VerdictNumbers extends VerdictEvidence {
  readonly bunching: number;
  readonly captured: number;
  /** counted spend in targets */
  readonly targets: number;
  /** probability that the true CPA is below the target */
  readonly chance: number;
  /** the same, reckoning with orders that carry no key */
  readonly chanceStop: number;
  /** probability that CPA is below break-even, reckoning with orders that carry no key */
  readonly chanceBreakEven: number | undefined;
}

/**
 * The numbers behind a verdict. Money is measured in targets, so that several targets can share a row.
 *
 * @throws InputError when a value is negative, a CPA is not above zero or captured is no share above zero
 */
export function verdictNumbers(evidence: VerdictEvidence): VerdictNumbers {
  requireVerdictEvidence(evidence);
  const { cost, conversions, targetCpa, breakEvenCpa, captured = 1 } = evidence;
  const { bunching = defaultBunching, targets = cost / targetCpa } = evidence;
  const below = (limit: number) =>
    chance({ cost: targets, conversions, targetCpa: limit, expectedCpa: 1, bunching });
  return {
    ...evidence,
    bunching,
    captured,
    targets,
    chance: below(1),
    chanceStop: below(1 / captured),
    chanceBreakEven:
      breakEvenCpa === undefined ? undefined : below(breakEvenCpa / targetCpa / captured),
  };
}

function requireVerdictEvidence(evidence: VerdictEvidence): void {
  requireCostAndConversions(evidence);
  requirePositive('target_cpa', evidence.targetCpa);
  if (evidence.breakEvenCpa !== undefined) requirePositive('break_even_cpa', evidence.breakEvenCpa);
  if (evidence.creators !== undefined) requireNotNegative('creators', evidence.creators);
  if (evidence.captured !== undefined) {
    requirePositive('captured', evidence.captured);
    requireFraction('captured', evidence.captured);
  }
}
