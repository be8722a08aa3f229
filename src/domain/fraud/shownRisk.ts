import type { FraudAssessment } from './fraudAssessment';

/**
 * The score as every cell, tab and screen shows it: 0-100 with one decimal; undefined while there is
 * not enough data to say anything.
 */
export function shownRisk(assessment: FraudAssessment | undefined): number | undefined {
  if (assessment?.risk === undefined || assessment.label === 'notEnoughData') return undefined;
  return Math.round(assessment.risk * 10) / 10;
}
