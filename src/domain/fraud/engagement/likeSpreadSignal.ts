import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import { median, robustSpread } from '../quantile';
import { ramp } from '../ramp';
import { roundedFigure } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { shownLikes } from './reactions';

const CAP = 0.5;
const FEWEST_POSTS = 10;
/** Below this, whole numbers alone make likes look alike. */
const FEWEST_LIKES = 30;

/** Likes that hardly differ from post to post: people like some posts more, deliveries don't. */
export function likeSpreadSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const likes = dossier.posts.flatMap((post) => shownLikes(post) || []);
  const usual = thresholds('like_spread', dossier);
  const enough = likes.length >= FEWEST_POSTS && (median(likes) ?? 0) >= FEWEST_LIKES;
  const spread = enough ? robustSpread(likes.map(Math.log)) : undefined;
  const suspicion =
    spread === undefined ? 0 : CAP * ramp(spread, usual?.high ?? 0, usual?.low ?? 0);
  return {
    signal: 'likeSpread',
    name: message(fraudTexts.likeSpreadName, {}),
    value: spread,
    unit: 'number',
    usualRange: { low: usual?.high },
    suspicion,
    measured: spread !== undefined,
    coverage: spread === undefined ? 0 : Math.min(1, likes.length / 12),
    finding:
      spread !== undefined && suspicion > 0
        ? message(fraudTexts.likeSpreadFinding, {
            spread: roundedFigure(spread),
            posts: likes.length,
          })
        : undefined,
  };
}
