import type { CreatorDossier } from '../creatorDossier';
import { shownLikes } from '../engagement/reactions';
import { median } from '../quantile';
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
  return (creatorId) => {
    const others = known.filter(({ id }) => id !== creatorId).map(({ rate }) => rate);
    return others.length < FEWEST_OTHERS ? undefined : median(others);
  };
}
