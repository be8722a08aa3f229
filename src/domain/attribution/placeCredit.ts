import type { AttributionInput } from './attributionInput';
import { creatorPosts } from './creatorPosts';
import { flagBit } from './creditFlags';
import type { Credits } from './credits';
import { timingCode } from './evidence';
import { placeInWindow } from './windowOf';

/**
 * Writes a credit: its post, campaign and timing.
 *
 * @param campaign the campaign that the key's links belong to; 0 when they name none or several
 * @param named the post that the creator's own key names; −1 when it names none
 */
export type CreditPlacer = (
  row: number,
  creator: number,
  campaign: number,
  named: number,
  instantMs: number,
) => void;

const postExcluded = flagBit('post_excluded');
const noPostInCampaign = flagBit('no_post_in_campaign');

/**
 * The placer of a workbook: finds posts by binary search and knows where their windows end. Without
 * a post of its own a key credits the latest post of its campaign, so that a link of one campaign
 * brings nothing to another.
 */
export function creditPlacer({ posts }: AttributionInput, credits: Credits): CreditPlacer {
  const byCreator = creatorPosts(posts);

  function placeIn(post: number, instantMs: number) {
    const opensAtMs = posts.publishedAt[post] ?? 0;
    return placeInWindow(instantMs, { opensAtMs, closesAtMs: posts.windowEndsAt[post] ?? 0 });
  }

  function timingOf(row: number, post: number, instantMs: number): number {
    if (instantMs >= (posts.excludedFrom[post] ?? Number.NaN)) {
      credits.flags[row] = (credits.flags[row] ?? 0) | postExcluded;
      return timingCode.late;
    }
    return placeIn(post, instantMs) === 'in' ? timingCode.inWindow : timingCode.late;
  }

  function placeBeforePosts(row: number, creator: number, campaign: number): void {
    const first = byCreator.first(creator);
    credits.campaigns[row] = campaign || (first === -1 ? 0 : (posts.campaigns[first] ?? 0));
    credits.timing[row] = timingCode.early;
    if (campaign !== 0 && !byCreator.hasAny(creator, campaign)) {
      credits.flags[row] = (credits.flags[row] ?? 0) | noPostInCampaign;
    }
  }

  return (row, creator, campaign, named, instantMs) => {
    credits.creators[row] = creator;
    const isOwn = named >= 0 && posts.creators[named] === creator;
    const post = isOwn ? named : byCreator.latest(creator, campaign, instantMs);
    if (post === -1 || placeIn(post, instantMs) === 'early') {
      placeBeforePosts(row, creator, campaign);
      return;
    }
    credits.posts[row] = post;
    credits.campaigns[row] = posts.campaigns[post] ?? 0;
    credits.timing[row] = timingOf(row, post, instantMs);
  };
}
