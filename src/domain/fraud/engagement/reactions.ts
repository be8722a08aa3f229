import type { PostEvidence } from '../fraudEvidence';
import { countsByViews } from '../platformName';

/** A post whose reactions can be compared with its base. */
export interface RatedPost {
  readonly post: PostEvidence;
  readonly rate: number;
}

/** Comments under a post whose likes read 0: the likes are hidden, not missing. */
const HIDDEN_LIKES_COMMENTS = 5;

/** The likes of a post; undefined when not entered or hidden by the platform. */
export function shownLikes(post: PostEvidence): number | undefined {
  const likes = countOf(post.likes);
  if (likes === 0 && (countOf(post.comments) ?? 0) >= HIDDEN_LIKES_COMMENTS) return undefined;
  return likes;
}

/** Likes, comments, saves and shares as far as the platform counts them; undefined without likes. */
export function reactions(post: PostEvidence, platform: string): number | undefined {
  const likes = shownLikes(post);
  if (likes === undefined) return undefined;
  const spread = countsByViews(platform)
    ? (countOf(post.saves) ?? 0) + (countOf(post.shares) ?? 0)
    : 0;
  return likes + (countOf(post.comments) ?? 0) + spread;
}

/** The engagement rate of every post that has one: per view on TikTok and YouTube, else per follower. */
export function ratedPosts(
  posts: readonly PostEvidence[],
  platform: string,
  followers: number | undefined,
): RatedPost[] {
  return posts.flatMap((post) => {
    const base = countsByViews(platform) ? countOf(post.views) : followers;
    const count = reactions(post, platform);
    if (count === undefined || base === undefined || base <= 0) return [];
    return [{ post, rate: count / base }];
  });
}

/** A count that can be used: finite and not negative. */
export function countOf(count: number | undefined): number | undefined {
  return count !== undefined && Number.isFinite(count) && count >= 0 ? count : undefined;
}
