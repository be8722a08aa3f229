import { fraudTexts } from '../../messages/fraudTexts';
import { type Message, message } from '../../messages/text';
import { combineFamilies } from './combineFamilies';
import { type CommentContext, commentContext } from './comments/commentContext';
import { commentsFamily } from './comments/commentsFamily';
import { type CreatorDossier, creatorDossiers } from './creatorDossier';
import { engagementFamily } from './engagement/engagementFamily';
import type { FamilyFinding } from './familyFinding';
import { FAMILY_WEIGHTS, FRAUD_MODEL_VERSION, MISSING_SHARE } from './familyWeights';
import type { FraudAssessment } from './fraudAssessment';
import type { FraudEvidence } from './fraudEvidence';
import { growthFamily } from './growth/growthFamily';
import { figureText } from './numberText';
import { profileFamily } from './profile/profileFamily';
import { sharePoints } from './sharePoints';
import { fraudThresholds, type ThresholdLookup } from './thresholds/fraudThresholds';

/**
 * Scores every creator of a workbook in one pass over its columns.
 *
 * @returns one assessment per creator id, in the order of `evidence.creators`
 */
export function scoreCreators(evidence: FraudEvidence): Map<string, FraudAssessment> {
  const thresholds = fraudThresholds(evidence.thresholds ?? []);
  const assessments = new Map<string, FraudAssessment>();
  const dossiers = creatorDossiers(evidence);
  const comments = commentContext(dossiers);
  for (const dossier of dossiers) {
    assessments.set(dossier.creator.creatorId, assess(dossier, comments, thresholds));
  }
  return assessments;
}

function assess(
  dossier: CreatorDossier,
  comments: CommentContext,
  thresholds: ThresholdLookup,
): FraudAssessment {
  const findings = [
    growthFamily(dossier),
    commentsFamily(dossier, comments, thresholds),
    engagementFamily(dossier, thresholds),
    profileFamily(dossier, thresholds),
  ];
  const combined = combineFamilies(findings);
  const signals = sharePoints(findings, combined.risk ?? 0).sort((a, b) => b.points - a.points);
  return {
    creatorId: dossier.creator.creatorId,
    ...combined,
    signals,
    against: findings.flatMap(({ against }) => against),
    missing: missingMessages(findings, combined.risk ?? 0),
    ask: signals.flatMap(({ ask, points }) => (ask !== undefined && points > 0 ? [ask] : [])),
    notes: findings.flatMap(({ notes }) => notes),
    fit: { score: undefined, known: 0, notes: [] },
    fatigue: {
      score: undefined,
      nearDuplicateCaptions: undefined,
      codeCaptions: undefined,
      notes: [],
    },
    modelVersion: FRAUD_MODEL_VERSION,
  };
}

/** What is missing, the input that could raise the risk most first. */
function missingMessages(findings: readonly FamilyFinding[], risk: number): Message[] {
  return findings
    .filter(({ coverage }) => coverage < 1)
    .map((finding) => ({ finding, upper: couldReach(finding, risk) }))
    .sort((a, b) => b.upper - a.upper)
    .map(({ finding, upper }) => couldRaise(finding.missing, upper));
}

function couldReach({ family, coverage }: FamilyFinding, risk: number): number {
  const unseen = MISSING_SHARE * FAMILY_WEIGHTS[family].cap * (1 - coverage);
  return 100 * (1 - (1 - risk / 100) * (1 - unseen));
}

function couldRaise(missing: Message, upper: number): Message {
  const suffix = fraudTexts.couldRaise;
  const text = {
    en: suffix.en.replace('{missing}', () => missing.text.en),
    ko: suffix.ko.replace('{missing}', () => missing.text.ko),
  };
  return message(text, { ...missing.values, upper: figureText(upper) });
}
