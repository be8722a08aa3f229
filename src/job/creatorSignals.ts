import type { FraudAssessment } from '../domain/fraud/fraudAssessment';
import type { FraudEvidence } from '../domain/fraud/fraudEvidence';
import { shownRisk } from '../domain/fraud/shownRisk';
import { fraudEvidenceOf } from './fraudEvidenceOf';
import type { Workbook } from './workbook';

/** Assesses creators from what a workbook says about them, by creator id. */
export type CreatorScorer = (evidence: FraudEvidence) => ReadonlyMap<string, FraudAssessment>;

/** The assessment of each creator that has a row in Creators. */
export interface CreatorSignals {
  /** By creator code; undefined for one who is not in Creators. */
  assessmentOf(creator: number): FraudAssessment | undefined;
  /** The score as it is shown, 0-100; undefined when there is not enough data: not vetted. */
  riskOf(creator: number): number | undefined;
  /** Score as a fraction, 0 for who is not vetted: what CAI discounts impressions by. */
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
  const byCode = ids.map((id) => assessments.get(id));
  const risks = byCode.map(shownRisk);
  const riskOf = (creator: number) => risks[creator];
  return {
    assessmentOf: (creator) => byCode[creator],
    riskOf,
    invalidShareOf: (creator) => (riskOf(creator) ?? 0) / 100,
  };
}
