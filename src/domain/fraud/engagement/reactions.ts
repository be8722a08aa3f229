import { countsByViews } from '../../platforms/platformName';
import type { PostEvidence } from '../fraudEvidence';
import { usableCount } from '../usableCount';

/** A post whose reactions can be compared with its base. */
export interface RatedPost {
  readonly post: PostEvidence;
  readonly rate: number;
}

/** Comments under a post whose likes read 0: the likes are hidden, not missing. */
const HIDDEN_LIKES_COMMENTS = 5;

/** The likes of a post; undefined when not entered or hidden by the platform. */
export function shownLikes(post: PostEvidence): number | undefined {
  const likes = usableCount(post.likes);
  if (likes === 0 && (usableCount(post.comments) ?? 0) >= HIDDEN_LIKES_COMMENTS) return undefined;
  return likes;
}

/** Likes, comments, saves and shares as far as the platform counts them; undefined without likes. */
function reactions(post: PostEvidence, platform: string): number | undefined {
  const likes = shownLikes(post);
  if (likes === undefined) return undefined;
  const spread = countsByViews(platform)
    ? (usableCount(post.saves) ?? 0) + (usableCount(post.shares) ?? 0)
    : 0;
  return likes + (usableCount(post.comments) ?? 0) + spread;
}

/** The engagement rate of every post that has one: per view on TikTok and YouTube, else per follower. */
export function ratedPosts(
  posts: readonly PostEvidence[],
  platform: string,
  followers: number | undefined,
): RatedPost[] {
  return posts.flatMap((post) => {
    const base = countsByViews(platform) ? usableCount(post.views) : followers;
    const count = reactions(post, platform);
    if (count === undefined || base === undefined || base <= 0) return [];
    return [{ post, rate: count / base }];
  });
}
