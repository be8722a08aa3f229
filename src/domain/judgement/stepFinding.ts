import { beats } from './beats';
import { chance } from './chance';
import type { FunnelStep, Passage } from './funnel';
import type { StepReference } from './funnelReference';
import { asEvidence, oneByOne } from './passageEvidence';

/** One step of a funnel against what it should be. */
export interface StepFinding {
  readonly step: FunnelStep;
  readonly own: Passage;
  readonly reference: StepReference;
  /** share that should go on */
  readonly expectedShare: number;
  /** probability that the step's true share is clearly below: under three quarters of what it should be */
  readonly chanceWeak: number;
  /** expected share / shrunk own share: 2 when half as many go on as should */
  readonly shortfall: number;
}

/**
 * Compares a step with its reference. People who came are the cost of those who went on, so the same
 * Gamma-Poisson model serves that judges CPA, and small numbers stay undecided by themselves.
 */
export function stepFinding(step: FunnelStep, own: Passage, reference: StepReference): StepFinding {
  const expectedShare =
    reference.kind === 'history'
      ? reference.passage.went / reference.passage.came
      : reference.share;
  const shrunkShare = (1 + own.went) / (1 / expectedShare + own.came);
  return {
    step,
    own,
    reference,
    expectedShare,
    chanceWeak: chanceWeak(own, reference),
    shortfall: expectedShare / shrunkShare,
  };
}

/** A shortfall smaller than this is real in large numbers, yet nothing to mend. */
const CLEARLY_BELOW = 0.75;

function chanceWeak(own: Passage, reference: StepReference): number {
  const row = asEvidence(own);
  if (reference.kind === 'benchmark') {
    const targetCpa = 1 / (CLEARLY_BELOW * reference.share);
    return 1 - chance({ ...row, targetCpa, bunching: oneByOne });
  }
  const { cost, conversions } = asEvidence(reference.passage);
  const others = { cost: cost / CLEARLY_BELOW, conversions };
  return beats(others, row, oneByOne);
}
