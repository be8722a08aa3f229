import type {
  CommentEvidence,
  CreatorEvidence,
  FraudEvidence,
  PostEvidence,
  SnapshotEvidence,
  ThresholdRow,
} from '../domain/fraud/fraudEvidence';
import { records } from '../workbook/read/records';
import type { Workbook } from './workbook';

/** What the workbook says about its creators, for their scores. */
export function fraudEvidenceOf(workbook: Workbook, nowMs: number): FraudEvidence {
  return {
    creators: creatorEvidence(workbook),
    snapshots: snapshotEvidence(workbook),
    posts: postEvidence(workbook),
    comments: commentEvidence(workbook),
    thresholds: thresholdRows(workbook),
    asOf: workbook.reading.clock.dayOf(nowMs),
  };
}

function creatorEvidence({ creators }: Workbook): CreatorEvidence[] {
  return records(creators).map((row) => ({
    creatorId: row.creator_id,
    name: row.name ?? undefined,
    platform: row.platform,
    handle: row.handle ?? undefined,
    followers: row.followers ?? undefined,
    following: row.following ?? undefined,
    postsCount: row.posts_count ?? undefined,
    countryMatch: row.country_match ?? undefined,
    audienceMatch: row.audience_match ?? undefined,
    onTopic: row.on_topic ?? undefined,
    meaningfulReplies: row.meaningful_replies ?? undefined,
    sharesNumbers: row.shares_numbers ?? undefined,
  }));
}

function snapshotEvidence({ snapshots }: Workbook): SnapshotEvidence[] {
  return records(snapshots).map((row) => ({
    creatorId: row.creator_id,
    takenOn: row.taken_on,
    followers: row.followers,
    note: row.note ?? undefined,
  }));
}

function postEvidence({ posts, reading }: Workbook): PostEvidence[] {
  return records(posts).map((row) => ({
    creatorId: row.creator_id,
    postId: row.post_id,
    publishedOn: reading.clock.dayOf(row.published_at),
    caption: row.caption ?? undefined,
    likes: row.likes ?? undefined,
    comments: row.comments ?? undefined,
    views: row.views ?? undefined,
    saves: row.saves ?? undefined,
    shares: row.shares ?? undefined,
    clicks: row.clicks ?? undefined,
  }));
}

function commentEvidence({ comments }: Workbook): CommentEvidence[] {
  return records(comments).map((row) => ({
    creatorId: row.creator_id,
    postId: row.post_id ?? undefined,
    author: row.author ?? undefined,
    text: row.text,
    language: row.language ?? undefined,
  }));
}

function thresholdRows({ benchmarks }: Workbook): ThresholdRow[] {
  return records(benchmarks).flatMap((row) =>
    row.metric === null
      ? []
      : {
          metric: row.metric,
          platform: row.platform ?? undefined,
          tier: row.tier ?? undefined,
          low: row.low ?? undefined,
          typical: row.typical ?? undefined,
          high: row.high ?? undefined,
          unit: row.unit ?? undefined,
          year: row.year ?? undefined,
          source: row.source ?? undefined,
        },
  );
}
