import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import type { PostEvidence } from '../fraudEvidence';
import { isGiveaway } from '../isGiveaway';
import { median } from '../quantile';
import { ramp } from '../ramp';
import { sharePercent } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { usableCount } from '../usableCount';
import { shownLikes } from './reactions';

const CAP = 0.35;
/** With fewer likes no comment at all would still be ordinary. */
const FEWEST_LIKES = 2500;

interface CommentsPerLike {
  readonly pooled: number;
  readonly middle: number;
  readonly posts: number;
}

/** Comments per like, giveaways left out: bought likes bring no comments, bought comments no likes. */
export function commentsPerLikeSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const ratio = commentsPerLike(dossier.posts);
  const low = thresholds('comments_per_like_low', dossier);
  const high = thresholds('comments_per_like_high', dossier);
  const measured = ratio !== undefined && low !== undefined && high !== undefined;
  const tooFew = measured
    ? ramp(Math.max(ratio.pooled, ratio.middle), low.high ?? 0, low.low ?? 0)
    : 0;
  const tooMany = measured ? ramp(ratio.middle, high.low ?? 1, high.high ?? 1) : 0;
  const finding = tooFew > 0 ? fraudTexts.fewCommentsFinding : fraudTexts.manyCommentsFinding;
  return {
    signal: 'commentsPerLike',
    name: message(fraudTexts.commentsPerLikeName, {}),
    value: ratio?.middle,
    unit: 'share',
    usualRange: { low: low?.high, high: high?.low },
    suspicion: CAP * Math.max(tooFew, tooMany),
    measured,
    coverage: measured ? Math.min(1, ratio.posts / 12) : 0,
    finding:
      measured && tooFew + tooMany > 0
        ? message(finding, { ratio: sharePercent(ratio.middle) })
        : undefined,
  };
}

function commentsPerLike(posts: readonly PostEvidence[]): CommentsPerLike | undefined {
  const ratios: number[] = [];
  let allLikes = 0;
  let allComments = 0;
  for (const post of posts) {
    const likes = shownLikes(post);
    const comments = usableCount(post.comments);
    if (!likes || comments === undefined || isGiveaway(post.caption)) continue;
    ratios.push(comments / likes);
    allLikes += likes;
    allComments += comments;
  }
  const middle = median(ratios);
  if (middle === undefined || ratios.length < 4 || allLikes < FEWEST_LIKES) return undefined;
  return { pooled: allComments / allLikes, middle, posts: ratios.length };
}
