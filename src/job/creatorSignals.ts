import type { FraudAssessment } from '../domain/fraud/fraudAssessment';
import type { FraudEvidence } from '../domain/fraud/fraudEvidence';
import { fraudEvidenceOf } from './fraudEvidenceOf';
import type { Workbook } from './workbook';

/** Assesses creators from what a workbook says about them, by creator id. */
export type CreatorScorer = (evidence: FraudEvidence) => ReadonlyMap<string, FraudAssessment>;

/** The assessment of each creator that has a row in Creators. */
export interface CreatorSignals {
  /** By creator code; undefined when there is not enough data to say anything. */
  assessmentOf(creator: number): FraudAssessment | undefined;
  /** Score as a fraction, 0 when there is not enough data: what CAI discounts impressions by. */
  invalidShareOf(creator: number): number;
}

/** Scores the creators of a workbook. Ids are the spellings of the Creators tab. */
export function creatorSignals(
  workbook: Workbook,
  nowMs: number,
  score: CreatorScorer,
): CreatorSignals {
  const assessments = score(fraudEvidenceOf(workbook, nowMs));
  const ids = workbook.reading.idTexts('creator_id');
  const byCode = ids.map((id) => {
    const assessment = assessments.get(id);
    return assessment?.label === 'notEnoughData' ? undefined : assessment;
  });
  return {
    assessmentOf: (creator) => byCode[creator],
    invalidShareOf: (creator) => (byCode[creator]?.risk ?? 0) / 100,
  };
}
