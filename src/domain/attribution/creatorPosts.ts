import type { PostColumns } from './attributionInput';

/** Each creator's posts in order of publication. */
export interface CreatorPosts {
  /**
   * The creator's latest post published at or before the instant; −1 before any post.
   *
   * @param campaign only posts of this campaign; 0 takes those of all
   */
  latest(creator: number, campaign: number, instantMs: number): number;
  /** The creator's first post; −1 when there is none. */
  first(creator: number): number;
  /** Whether the creator has a post in the campaign. */
  hasAny(creator: number, campaign: number): boolean;
}

/** Sorts posts by moment and id once, so that each conversion needs a binary search only. */
export function creatorPosts(posts: PostColumns): CreatorPosts {
  const campaigns = posts.campaigns.reduce((most, campaign) => Math.max(most, campaign), 0) + 1;
  const ofCreator = new Map<number, number[]>();
  const ofPair = new Map<number, number[]>();
  for (const post of sortedPosts(posts)) {
    const creator = posts.creators[post] ?? 0;
    add(ofCreator, creator, post);
    add(ofPair, creator * campaigns + (posts.campaigns[post] ?? 0), post);
  }
  const inCampaign = (creator: number, campaign: number) =>
    campaign < campaigns ? (ofPair.get(creator * campaigns + campaign) ?? []) : [];

  return {
    latest(creator, campaign, instantMs) {
      const own = campaign === 0 ? (ofCreator.get(creator) ?? []) : inCampaign(creator, campaign);
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((posts.publishedAt[own[middle] as number] as number) <= instantMs) low = middle + 1;
        else high = middle;
      }
      return own[low - 1] ?? -1;
    },
    first: (creator) => ofCreator.get(creator)?.[0] ?? -1,
    hasAny: (creator, campaign) => inCampaign(creator, campaign).length > 0,
  };
}

function add(lists: Map<number, number[]>, key: number, post: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [post]);
  else known.push(post);
}

function sortedPosts({ count, publishedAt, ids }: PostColumns): Int32Array {
  const order = Int32Array.from({ length: count }, (_, post) => post);
  const id = (post: number) => ids.texts[ids.codes[post] ?? 0] ?? '';
  return order.sort((a, b) => {
    const byTime = (publishedAt[a] ?? 0) - (publishedAt[b] ?? 0);
    if (byTime !== 0) return byTime;
    return id(a) < id(b) ? -1 : 1;
  });
}
