import { argued } from './combineFamilies';
import type { FamilyFinding } from './familyFinding';
import type { FraudSignal } from './fraudAssessment';

/**
 * Every signal with its part of the risk. Noisy-or adds up in hazards, −ln(1 − p), so the risk is
 * divided in proportion to them: first among families, then among a family's signals. The points
 * of all signals add up to the risk.
 *
 * @param risk 0-100
 */
export function sharePoints(findings: readonly FamilyFinding[], risk: number): FraudSignal[] {
  const total = findings.reduce((sum, finding) => sum + hazard(argued(finding)), 0);
  return findings.flatMap((finding) => {
    const ofFamily = total > 0 ? (risk * hazard(argued(finding))) / total : 0;
    const inside = finding.signals.reduce((sum, { suspicion }) => sum + hazard(suspicion), 0);
    return finding.signals.map((signal) => ({
      family: finding.family,
      signal: signal.signal,
      name: signal.name,
      value: signal.value,
      measured: signal.measured,
      unit: signal.unit,
      usualRange: signal.usualRange,
      suspicion: signal.suspicion,
      points: inside > 0 ? (ofFamily * hazard(signal.suspicion)) / inside : 0,
      coverage: signal.coverage,
      finding: signal.finding,
      details: signal.details ?? [],
      ask: signal.ask,
    }));
  });
}

function hazard(probability: number): number {
  return -Math.log(Math.max(1 - probability, 1e-12));
}
