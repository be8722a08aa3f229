import { type Message, message } from '../../ground/text/text';
import { fraudTexts } from '../../messages/fraudTexts';
import { clicksFamily } from './clicks/clicksFamily';
import type { UsualClicks } from './clicks/trackedClicks';
import { combineFamilies } from './combineFamilies';
import type { CommentContext } from './comments/commentContext';
import { commentsFamily } from './comments/commentsFamily';
import type { CreatorDossier } from './creatorDossier';
import { engagementFamily } from './engagement/engagementFamily';
import { isEngagementHigh } from './engagement/engagementRateSignal';
import type { FamilyFinding } from './familyFinding';
import { FAMILY_WEIGHTS, FRAUD_MODEL_VERSION, MISSING_SHARE } from './familyWeights';
import { creatorFit } from './fit/creatorFit';
import { fitFamily } from './fit/fitFamily';
import type { FraudAssessment } from './fraudAssessment';
import { growthFamily } from './growth/growthFamily';
import { profileFamily } from './profile/profileFamily';
import { roundedFigure } from './roundedFigure';
import { sharePoints } from './sharePoints';
import type { ThresholdLookup } from './thresholds/fraudThresholds';

/** What all creators of the workbook together tell about each of them. */
export interface WorkbookContext {
  readonly comments: CommentContext;
  readonly usualClicks: UsualClicks;
  readonly thresholds: ThresholdLookup;
}

/** The whole assessment of one creator. */
export function assessCreator(dossier: CreatorDossier, context: WorkbookContext): FraudAssessment {
  const { thresholds } = context;
  const comments = commentsFamily(dossier, context.comments, thresholds);
  const fit = fitFamily(dossier, languageMismatchOf(comments), thresholds);
  const engagement = engagementFamily(dossier, thresholds);
  const looked = [
    growthFamily(dossier),
    comments,
    engagement,
    clicksFamily(dossier, context.usualClicks, isEngagementHigh(engagement.signals), thresholds),
    profileFamily(dossier, thresholds),
  ];
  const findings = [...looked, fit.family];
  const combined = combineFamilies(findings);
  const signals = sharePoints(findings, combined.risk ?? 0).sort(
    (a, b) => b.points - a.points || Number(b.measured) - Number(a.measured),
  );
  return {
    creatorId: dossier.creator.creatorId,
    ...combined,
    signals,
    against: findings.flatMap(({ against }) => against),
    missing: missingMessages(looked, combined.risk ?? 0),
    ask: signals.flatMap(({ ask }) => ask ?? []),
    notes: findings.flatMap(({ notes }) => notes),
    fit: creatorFit(dossier, thresholds),
    fatigue: fit.fatigue,
    modelVersion: FRAUD_MODEL_VERSION,
  };
}

function languageMismatchOf({ signals }: FamilyFinding): number | undefined {
  return signals.find(({ signal }) => signal === 'languageMismatch')?.value;
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
  return message(fraudTexts.couldRaise, { missing, upper: roundedFigure(upper) });
}
