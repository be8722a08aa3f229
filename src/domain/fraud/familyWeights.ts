import type { SignalFamily } from './fraudAssessment';

/** Named on every assessment, so that two scores can be compared only when it agrees. */
export const FRAUD_MODEL_VERSION = 'signals-1.1';

/** What one family may argue alone (cap) and how much it adds to the confidence (weight). */
export interface FamilyWeight {
  readonly cap: number;
  readonly weight: number;
}

/** Judgement, never fitted to labels; written down so that it can be disputed. */
export const FAMILY_WEIGHTS: Readonly<Record<SignalFamily, FamilyWeight>> = {
  growth: { cap: 0.9, weight: 0.25 },
  comments: { cap: 0.95, weight: 0.3 },
  engagement: { cap: 0.7, weight: 0.25 },
  clicks: { cap: 0.7, weight: 0.12 },
  profile: { cap: 0.35, weight: 0.08 },
  fit: { cap: 0.15, weight: 0 },
};

/** Below this confidence no label is given, unless one family alone is decisive. */
export const MINIMUM_CONFIDENCE = 0.35;

/** From this risk on somebody should look. */
export const CHECK_RISK = 25;
export const HIGH_RISK = 50;
export const VERY_HIGH_RISK = 75;

/** A family decides alone when its evidence carries this much of what it found. */
export const DECISIVE_EVIDENCE = 0.5;

/** How guilty a missing family is taken to be at most for the upper bound, as a share of its cap. */
export const MISSING_SHARE = 0.3;
