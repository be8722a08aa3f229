import type { PostColumns } from './attributionInput';

/** Each creator's posts in order of publication. */
export interface CreatorPosts {
  /** The creator's latest post published at or before the instant; −1 before any post. */
  latest(creator: number, instantMs: number): number;
  /** The creator's first post; −1 when there is none. */
  first(creator: number): number;
}

/** Sorts posts by creator, moment and id once, so that each conversion needs a binary search only. */
export function creatorPosts(posts: PostColumns): CreatorPosts {
  const order = sortedPosts(posts);
  const times = Float64Array.from(order, (post) => posts.publishedAt[post] ?? Number.NaN);
  const creators = posts.creators.reduce((most, creator) => Math.max(most, creator), 0) + 1;
  const starts = new Int32Array(creators + 1);
  for (const creator of posts.creators) starts[creator + 1] = (starts[creator + 1] ?? 0) + 1;
  for (let creator = 0; creator < creators; creator++) {
    starts[creator + 1] = (starts[creator + 1] ?? 0) + (starts[creator] ?? 0);
  }
  const startOf = (creator: number) => starts[Math.min(creator, creators)] ?? order.length;

  return {
    latest(creator, instantMs) {
      const start = startOf(creator);
      let low = start;
      let high = startOf(creator + 1);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((times[middle] as number) <= instantMs) low = middle + 1;
        else high = middle;
      }
      return low === start ? -1 : (order[low - 1] ?? -1);
    },
    first(creator) {
      const start = startOf(creator);
      return start === startOf(creator + 1) ? -1 : (order[start] ?? -1);
    },
  };
}

function sortedPosts({ count, creators, publishedAt, ids }: PostColumns): Int32Array {
  const order = Int32Array.from({ length: count }, (_, post) => post);
  const id = (post: number) => ids.texts[ids.codes[post] ?? 0] ?? '';
  return order.sort((a, b) => {
    const byCreator = (creators[a] ?? 0) - (creators[b] ?? 0);
    if (byCreator !== 0) return byCreator;
    const byTime = (publishedAt[a] ?? 0) - (publishedAt[b] ?? 0);
    if (byTime !== 0) return byTime;
    return id(a) < id(b) ? -1 : 1;
  });
}
