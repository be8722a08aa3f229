import { median } from '../../domain/fraud/quantile';
import type { PostTally } from '../../domain/standing/workbookFacts';
import { dayMs } from '../../ground/time/calendarDay';
import type { PublishedCaption } from '../../shared/sidebarOpening';
import type { Row } from '../../workbook/schema/row';

type Post = Row<'Posts'>;

/** What tells whether a post's window is over. */
export interface WindowFacts {
  readonly campaigns: readonly Row<'Campaigns'>[];
  /** Of the settings, for campaigns that leave it to them. */
  readonly usualDays: number;
  readonly nowMs: number;
  /** Posts whose incident is closed in Inquiries. */
  readonly settledPosts: ReadonlySet<string>;
}

/** Posts, those whose window is over, and excluded posts with an open incident, by campaign and creator. */
export function postTallies(
  posts: readonly Post[],
  { campaigns, usualDays, nowMs, settledPosts }: WindowFacts,
): readonly PostTally[] {
  const daysOf = new Map(campaigns.map((row) => [row.campaign_id, row.window_days]));
  const isClosed = ({ campaign_id, published_at }: Post) =>
    published_at + (daysOf.get(campaign_id) ?? usualDays) * dayMs <= nowMs;
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    const key = `${post.campaign_id}\n${post.creator_id}`;
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  return [...groups.values()].map((group) => ({
    campaignId: group[0]?.campaign_id ?? '',
    creatorId: group[0]?.creator_id ?? '',
    posts: group.length,
    closedPosts: group.filter(isClosed).length,
    excludedPostIds: group
      .filter(({ excluded_from, post_id }) => excluded_from !== null && !settledPosts.has(post_id))
      .map(({ post_id }) => post_id),
  }));
}

/** What earlier posts of a creator say about the next one. */
export interface PostHistory {
  readonly medianViews: number | null;
  readonly clickRate: number | null;
  /** Median of the fees of posts that name one; 0 where she posts for the product. */
  readonly medianFee: number | null;
}

/** Median views, clicks per view and median fee of each creator, over the posts that have the counts. */
export function postHistories(posts: readonly Post[]): ReadonlyMap<string, PostHistory> {
  const byCreator = new Map<string, Post[]>();
  for (const post of posts) {
    const own = byCreator.get(post.creator_id);
    if (own) own.push(post);
    else byCreator.set(post.creator_id, [post]);
  }
  return new Map([...byCreator].map(([creatorId, own]) => [creatorId, historyOf(own)]));
}

function historyOf(posts: readonly Post[]): PostHistory {
  const seen = posts.flatMap(({ views, impressions, clicks }) => {
    const count = views ?? impressions;
    return count === null || count <= 0 ? [] : [{ count, clicks }];
  });
  const clicked = seen.filter(({ clicks }) => clicks !== null);
  const views = clicked.reduce((sum, { count }) => sum + count, 0);
  const clicks = clicked.reduce((sum, each) => sum + (each.clicks ?? 0), 0);
  return {
    medianViews: median(seen.map(({ count }) => count)) ?? null,
    clickRate: views === 0 ? null : clicks / views,
    medianFee: median(posts.flatMap(({ fee }) => fee ?? [])) ?? null,
  };
}

const captionsKept = 40;
const longestCaption = 2_200;

/** The latest captions, to compare a draft with; long ones are cut where platforms cut them. */
export function latestCaptions(posts: readonly Post[]): readonly PublishedCaption[] {
  return posts
    .filter(({ caption }) => caption !== null)
    .sort((a, b) => b.published_at - a.published_at)
    .slice(0, captionsKept)
    .map(({ creator_id, caption }) => ({
      creatorId: creator_id,
      caption: (caption ?? '').slice(0, longestCaption),
    }));
}

/** How many placements reuse a campaign's posts. */
export function assetCounts(
  assets: readonly Row<'Assets'>[],
  posts: readonly Post[],
): readonly { readonly campaignId: string; readonly count: number }[] {
  const campaignOf = new Map(posts.map(({ post_id, campaign_id }) => [post_id, campaign_id]));
  const counts = new Map<string, number>();
  for (const { post_id } of assets) {
    const campaignId = campaignOf.get(post_id);
    if (campaignId !== undefined) counts.set(campaignId, (counts.get(campaignId) ?? 0) + 1);
  }
  return [...counts].map(([campaignId, count]) => ({ campaignId, count }));
}
