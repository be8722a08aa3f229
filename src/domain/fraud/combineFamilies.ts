import type { FamilyFinding } from './familyFinding';
import {
  CHECK_RISK,
  DECISIVE_EVIDENCE,
  FAMILY_WEIGHTS,
  HIGH_RISK,
  MINIMUM_CONFIDENCE,
  MISSING_SHARE,
  VERY_HIGH_RISK,
} from './familyWeights';
import type { RiskLabel } from './fraudAssessment';

/** What the families say together. */
export interface CombinedRisk {
  /** 0-100; undefined when no family could look at anything. */
  readonly risk: number | undefined;
  readonly confidence: number;
  readonly upperBound: number;
  readonly label: RiskLabel;
}

/**
 * Joins the families by noisy-or: they fail independently, one strong fact is enough, and each
 * part can be taken away to see what is left. A family without evidence is left out and only
 * widens the upper bound.
 */
export function combineFamilies(findings: readonly FamilyFinding[]): CombinedRisk {
  let innocent = 1;
  let innocentAtMost = 1;
  let confidence = 0;
  for (const finding of findings) {
    const { cap, weight } = FAMILY_WEIGHTS[finding.family];
    innocent *= 1 - argued(finding);
    if (weight > 0) innocentAtMost *= 1 - MISSING_SHARE * cap * (1 - finding.coverage);
    confidence += weight * finding.coverage;
  }
  const looked = findings.some((finding) => finding.coverage > 0);
  const risk = looked ? 100 * (1 - innocent) : undefined;
  return {
    risk,
    confidence,
    upperBound: 100 * (1 - innocent * innocentAtMost),
    label: riskLabel(risk, confidence, evidenceOfStrongest(findings)),
  };
}

/** How strongly a family argues, 0-1, its cap and evidence included. */
export function argued({ family, weight, suspicion }: FamilyFinding): number {
  return FAMILY_WEIGHTS[family].cap * weight * suspicion;
}

/** How far the evidence of the family that argues strongest carries, 0-1. */
function evidenceOfStrongest(findings: readonly FamilyFinding[]): number {
  let strongest: FamilyFinding | undefined;
  for (const finding of findings) {
    if (strongest === undefined || argued(finding) > argued(strongest)) strongest = finding;
  }
  return strongest?.weight ?? 0;
}

/**
 * The word for a risk of 0-100. Below the minimum confidence there is none, unless the risk is high
 * and the family that argues strongest has good evidence: one decisive fact is never hidden.
 *
 * @param evidence how far the evidence of the strongest family carries, 0-1
 */
export function riskLabel(
  risk: number | undefined,
  confidence: number,
  evidence: number,
): RiskLabel {
  if (risk === undefined) return 'notEnoughData';
  if (confidence < MINIMUM_CONFIDENCE) {
    const isDecisive = risk >= HIGH_RISK && evidence >= DECISIVE_EVIDENCE;
    return isDecisive ? 'highOneSource' : 'notEnoughData';
  }
  if (risk < CHECK_RISK) return 'low';
  if (risk < HIGH_RISK) return 'check';
  return risk < VERY_HIGH_RISK ? 'high' : 'veryHigh';
}
