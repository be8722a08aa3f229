import { type Message, message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { CreatorFit } from '../fraudAssessment';
import { sharePercent } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';

/**
 * Niche, audience, reaction and result as far as they were entered: the mean of the known parts,
 * apart from the risk. On topic counts in full from the niche threshold on.
 */
export function creatorFit(
  { creator, ...dossier }: CreatorDossier,
  thresholds: ThresholdLookup,
): CreatorFit {
  const niche = thresholds('niche_match', dossier)?.low ?? 1;
  const country = thresholds('country_match', dossier)?.low ?? 0;
  const topic = creator.onTopic;
  const shares = creator.sharesNumbers;
  const parts = [
    topic === undefined ? undefined : Math.min(1, topic / niche),
    creator.audienceMatch ?? creator.countryMatch,
    creator.meaningfulReplies,
    shares === undefined ? undefined : Number(shares),
  ].filter((part) => part !== undefined);
  const notes: Message[] = [];
  const geography = creator.countryMatch;
  if (geography !== undefined && geography < country) {
    notes.push(message(fraudTexts.countryMismatch, { share: sharePercent(geography) }));
  }
  if (topic !== undefined && topic < niche) {
    notes.push(message(fraudTexts.nicheMismatch, { share: sharePercent(topic) }));
  }
  const sum = parts.reduce((total, part) => total + part, 0);
  return { score: parts.length === 0 ? undefined : sum / parts.length, known: parts.length, notes };
}
