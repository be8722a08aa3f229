import type {
  CommentEvidence,
  CreatorEvidence,
  FraudEvidence,
  PostEvidence,
  SnapshotEvidence,
  ThresholdRow,
} from '../domain/fraud/fraudEvidence';
import { records } from '../workbook/read/records';
import type { NumberKey } from '../workbook/read/table';
import { textsOf } from './looker/slotLabels';
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

/** By column: a record would read all of a post's cells for these ten, and there are posts by the thousand. */
function postEvidence({ posts, reading }: Workbook): PostEvidence[] {
  const number = (key: NumberKey<'Posts'>) => {
    const values = posts.number(key);
    return (row: number) => (Number.isNaN(values[row]) ? undefined : values[row]);
  };
  const creatorOf = textsOf(posts, 'creator_id');
  const idOf = textsOf(posts, 'post_id');
  const captionOf = textsOf(posts, 'caption');
  const publishedAt = posts.number('published_at');
  const [likes, comments, views] = [number('likes'), number('comments'), number('views')];
  const [saves, shares, clicks] = [number('saves'), number('shares'), number('clicks')];
  return Array.from({ length: posts.rowCount }, (_, row) => ({
    creatorId: creatorOf(row),
    postId: idOf(row),
    publishedOn: reading.clock.dayOf(publishedAt[row] as number),
    caption: captionOf(row) || undefined,
    likes: likes(row),
    comments: comments(row),
    views: views(row),
    saves: saves(row),
    shares: shares(row),
    clicks: clicks(row),
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
