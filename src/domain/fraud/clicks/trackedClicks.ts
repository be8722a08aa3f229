import type { CreatorDossier } from '../creatorDossier';
import { shownLikes } from '../engagement/reactions';
import { sortedQuantile } from '../quantile';
import { usableCount } from '../usableCount';

/** Clicks and engagements of the posts whose clicks are known. */
export interface TrackedClicks {
  readonly clicks: number;
  readonly engagements: number;
  readonly posts: number;
}

/** Other creators with clicks that are needed to learn the usual clicks per engagement. */
const FEWEST_OTHERS = 3;
const FEWEST_ENGAGEMENTS = 50;

/** What the tracked posts of one creator brought; undefined without any. */
export function trackedClicks({ posts }: CreatorDossier): TrackedClicks | undefined {
  let clicks = 0;
  let engagements = 0;
  let count = 0;
  for (const post of posts) {
    const clicked = usableCount(post.clicks);
    const likes = shownLikes(post);
    if (clicked === undefined || likes === undefined) continue;
    clicks += clicked;
    engagements +=
      likes +
      (usableCount(post.comments) ?? 0) +
      (usableCount(post.saves) ?? 0) +
      (usableCount(post.shares) ?? 0);
    count++;
  }
  return count === 0 || engagements === 0 ? undefined : { clicks, engagements, posts: count };
}

/** The usual clicks per engagement without a creator's own; undefined with fewer than three others. */
export type UsualClicks = (creatorId: string) => number | undefined;

/** Learns clicks per engagement from the user's own creators, each judged by the others. */
export function usualClicks(dossiers: readonly CreatorDossier[]): UsualClicks {
  const known = dossiers.flatMap((dossier) => {
    const tracked = trackedClicks(dossier);
    if (tracked === undefined || tracked.engagements < FEWEST_ENGAGEMENTS) return [];
    return [{ id: dossier.creator.creatorId, rate: tracked.clicks / tracked.engagements }];
  });
  // Sorted once: the others of each creator are these rates without one of them.
  const sorted = Float64Array.from(known, ({ rate }) => rate).sort();
  const own = new Map(known.map(({ id, rate }) => [id, rate]));
  return (creatorId) => {
    const rate = own.get(creatorId);
    const others = sorted.length - (rate === undefined ? 0 : 1);
    if (others < FEWEST_OTHERS) return undefined;
    const left = rate === undefined ? sorted.length : sorted.indexOf(rate);
    return sortedQuantile(
      others,
      (place) => sorted[place < left ? place : place + 1] as number,
      0.5,
    );
  };
}
