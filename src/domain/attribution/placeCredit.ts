import type { AttributionInput } from './attributionInput';
import { creatorPosts } from './creatorPosts';
import { flagBit } from './creditFlags';
import type { Credits } from './credits';
import { timingCode } from './evidence';

/**
 * Writes a credit: its post, campaign and timing.
 *
 * @param named the post that the creator's own link or page names; −1 when it names none
 * @param link the row of Links that proved it; −1 when none did
 */
export type CreditPlacer = (
  row: number,
  creator: number,
  named: number,
  link: number,
  instantMs: number,
) => void;

const postExcluded = flagBit('post_excluded');

/** The placer of a workbook: finds posts by binary search and knows where their windows end. */
export function creditPlacer({ posts, links }: AttributionInput, credits: Credits): CreditPlacer {
  const byCreator = creatorPosts(posts);

  function timingOf(row: number, post: number, instantMs: number): number {
    if (instantMs >= (posts.excludedFrom[post] ?? Number.NaN)) {
      credits.flags[row] = (credits.flags[row] ?? 0) | postExcluded;
      return timingCode.late;
    }
    const isInWindow = instantMs < (posts.windowEndsAt[post] ?? 0);
    return isInWindow ? timingCode.inWindow : timingCode.late;
  }

  function campaignBeforePosts(creator: number, link: number): number {
    if (link >= 0) return links.campaigns[link] ?? 0;
    const first = byCreator.first(creator);
    return first === -1 ? 0 : (posts.campaigns[first] ?? 0);
  }

  return (row, creator, named, link, instantMs) => {
    credits.creators[row] = creator;
    const isOwn = named >= 0 && posts.creators[named] === creator;
    const post = isOwn ? named : byCreator.latest(creator, instantMs);
    if (post === -1 || (posts.publishedAt[post] ?? 0) > instantMs) {
      credits.campaigns[row] = campaignBeforePosts(creator, link);
      credits.timing[row] = timingCode.early;
      return;
    }
    credits.posts[row] = post;
    credits.campaigns[row] = posts.campaigns[post] ?? 0;
    credits.timing[row] = timingOf(row, post, instantMs);
  };
}
