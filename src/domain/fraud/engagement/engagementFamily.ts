import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { noisyOr } from '../noisyOr';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { commentsPerLikeSignal } from './commentsPerLikeSignal';
import { engagementRateSignal } from './engagementRateSignal';
import { likeSpreadSignal } from './likeSpreadSignal';
import { shownLikes } from './reactions';
import { viewInflationSignal } from './viewInflationSignal';

const FULL_POSTS = 12;
const FEWEST_POSTS = 4;
/** What is left of the coverage when there are no usual rates to compare with. */
const WITHOUT_RATE = 0.5;

/** Engagement: rates beyond the tails of the tier, likes all alike, views without reactions. */
export function engagementFamily(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): FamilyFinding {
  const posts = dossier.posts.filter((post) => shownLikes(post) !== undefined).length;
  const weight = posts < FEWEST_POSTS ? 0 : Math.min(1, posts / FULL_POSTS);
  const rate = engagementRateSignal(dossier, thresholds);
  const signals = [
    rate,
    commentsPerLikeSignal(dossier, thresholds),
    likeSpreadSignal(dossier, thresholds),
    viewInflationSignal(dossier, thresholds),
  ];
  const quiet = rate.measured && signals.every(({ suspicion }) => suspicion === 0);
  return {
    family: 'engagement',
    signals,
    suspicion: noisyOr(signals.map(({ suspicion }) => suspicion)),
    weight,
    coverage: weight * lookedAt(signals, rate),
    against: quiet ? [message(fraudTexts.engagementUsual, {})] : [],
    notes: [],
    missing: message(fraudTexts.engagementMissing, { posts }),
  };
}

function lookedAt(signals: readonly MeasuredSignal[], rate: MeasuredSignal): number {
  if (rate.measured) return 1;
  return signals.some(({ measured }) => measured) ? WITHOUT_RATE : 0;
}
