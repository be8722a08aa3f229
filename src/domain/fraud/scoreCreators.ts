import { assessCreator } from './assessCreator';
import { usualClicks } from './clicks/trackedClicks';
import { commentContext } from './comments/commentContext';
import { creatorDossiers } from './creatorDossier';
import type { FraudAssessment } from './fraudAssessment';
import type { FraudEvidence } from './fraudEvidence';
import { fraudThresholds } from './thresholds/fraudThresholds';

/**
 * Scores every creator of a workbook in one pass over its columns. Signals, not a verdict.
 *
 * @returns one assessment per creator id, in the order of `evidence.creators`
 */
export function scoreCreators(evidence: FraudEvidence): Map<string, FraudAssessment> {
  const dossiers = creatorDossiers(evidence);
  const context = {
    comments: commentContext(dossiers),
    usualClicks: usualClicks(dossiers),
    thresholds: fraudThresholds(evidence.thresholds ?? []),
  };
  return new Map(
    dossiers.map((dossier) => [dossier.creator.creatorId, assessCreator(dossier, context)]),
  );
}
