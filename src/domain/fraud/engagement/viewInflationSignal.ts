import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import type { PostEvidence } from '../fraudEvidence';
import { median } from '../quantile';
import { ramp } from '../ramp';
import { sharePercent } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { usableCount } from '../usableCount';
import { shownLikes } from './reactions';

const CAP = 0.4;
const FEWEST_POSTS = 5;
/** CreatorDB's rule: at least 1.5 times the usual views … */
const INFLATED_VIEWS = 1.5;
/** … while likes and comments per view are at least 30 % below the creator's usual. */
const REMAINING_RATE = 0.7;

/** Views that come without reactions, as a share of posts. */
export function viewInflationSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const share = inflatedShare(dossier.posts);
  const usual = thresholds('view_inflation', dossier);
  const suspicion =
    share === undefined ? 0 : CAP * ramp(share.inflated, usual?.low ?? 1, usual?.high ?? 1);
  return {
    signal: 'viewInflation',
    name: message(fraudTexts.viewInflationName, {}),
    value: share?.inflated,
    unit: 'share',
    usualRange: { high: usual?.low },
    suspicion,
    measured: share !== undefined,
    coverage: share === undefined ? 0 : Math.min(1, share.posts / 12),
    finding:
      share !== undefined && suspicion > 0
        ? message(fraudTexts.viewInflationFinding, { share: sharePercent(share.inflated) })
        : undefined,
  };
}

function inflatedShare(
  posts: readonly PostEvidence[],
): { inflated: number; posts: number } | undefined {
  const seen = posts.flatMap((post) => {
    const views = usableCount(post.views);
    const likes = shownLikes(post);
    if (!views || likes === undefined) return [];
    return [{ views, rate: (likes + (usableCount(post.comments) ?? 0)) / views }];
  });
  const views = median(seen.map((post) => post.views));
  const rate = median(seen.map((post) => post.rate));
  if (views === undefined || rate === undefined || seen.length < FEWEST_POSTS) return undefined;
  const inflated = seen.filter(
    (post) => post.views >= INFLATED_VIEWS * views && post.rate <= REMAINING_RATE * rate,
  );
  return { inflated: inflated.length / seen.length, posts: seen.length };
}
