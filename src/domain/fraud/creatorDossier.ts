import { platformName } from '../platforms/platformName';
import type {
  CommentEvidence,
  CreatorEvidence,
  EventEvidence,
  FollowerSampleEvidence,
  FraudEvidence,
  PostEvidence,
  SnapshotEvidence,
} from './fraudEvidence';
import { dropDataErrors } from './growth/dropDataErrors';
import { followerSeries } from './growth/followerSeries';
import { usableCount } from './usableCount';

/** Everything that the workbook holds about one creator. */
export interface CreatorDossier {
  readonly creator: CreatorEvidence;
  readonly platform: string;
  /** As entered, else the latest snapshot's. */
  readonly followers: number | undefined;
  readonly snapshots: readonly SnapshotEvidence[];
  readonly posts: readonly PostEvidence[];
  readonly comments: readonly CommentEvidence[];
  readonly events: readonly EventEvidence[];
  readonly followerSample: readonly FollowerSampleEvidence[];
}

/**
 * One dossier per creator from whole columns, each read once. Of several rows with one id the first
 * counts; rows of unknown creators and rows after `asOf` are left out.
 */
export function creatorDossiers(evidence: FraudEvidence): readonly CreatorDossier[] {
  const until = evidence.asOf ?? Number.POSITIVE_INFINITY;
  const snapshots = byCreator(evidence.snapshots, (row) => row.takenOn <= until);
  const today = dayOfCreators(evidence);
  const posts = byCreator(evidence.posts, (row) => (row.publishedOn ?? until) <= until);
  const comments = byCreator(evidence.comments);
  const events = byCreator(evidence.events, (row) => row.day <= until);
  const samples = byCreator(evidence.followerSample);
  return [...firstById(evidence.creators)].map(([id, creator]) => {
    const own = withTodaysCount(creator, snapshots.get(id) ?? [], today);
    return {
      creator: usableCreator(creator),
      platform: platformName(creator.platform),
      followers: usableCount(creator.followers) ?? latestFollowers(own),
      snapshots: own,
      posts: posts.get(id) ?? [],
      comments: comments.get(id) ?? [],
      events: events.get(id) ?? [],
      followerSample: samples.get(id) ?? [],
    };
  });
}

/** The day of the score when what Creators shows is of that day: no snapshot is later. */
function dayOfCreators({ asOf, snapshots = [] }: FraudEvidence): number | undefined {
  return asOf === undefined || snapshots.some(({ takenOn }) => takenOn > asOf) ? undefined : asOf;
}

/**
 * The count that Creators shows is the count of the day of the score once it differs from the latest
 * snapshot. The job keeps it as a snapshot of that day, so a second run of the day sees the same.
 */
function withTodaysCount(
  { creatorId, followers }: CreatorEvidence,
  snapshots: readonly SnapshotEvidence[],
  today: number | undefined,
): readonly SnapshotEvidence[] {
  const count = usableCount(followers);
  const last = lastCounted(snapshots);
  if (today === undefined || count === undefined || last === undefined || count === last) {
    return snapshots;
  }
  return [...snapshots, { creatorId, takenOn: today, followers: count }];
}

/** The count of the latest snapshot, whether it can be believed or not. */
function lastCounted(snapshots: readonly SnapshotEvidence[]): number | undefined {
  const points = followerSeries(snapshots);
  return points[points.length - 1]?.followers;
}

/** Counts below zero and shares outside 0-1 were mistyped: they are taken for missing. */
function usableCreator(creator: CreatorEvidence): CreatorEvidence {
  return {
    ...creator,
    followers: usableCount(creator.followers),
    following: usableCount(creator.following),
    postsCount: usableCount(creator.postsCount),
    countryMatch: usableShare(creator.countryMatch),
    audienceMatch: usableShare(creator.audienceMatch),
    onTopic: usableShare(creator.onTopic),
    meaningfulReplies: usableShare(creator.meaningfulReplies),
  };
}

function usableShare(share: number | undefined): number | undefined {
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}

function firstById(creators: readonly CreatorEvidence[]): Map<string, CreatorEvidence> {
  const byId = new Map<string, CreatorEvidence>();
  for (const creator of creators) {
    if (!byId.has(creator.creatorId)) byId.set(creator.creatorId, creator);
  }
  return byId;
}

function byCreator<Row extends { readonly creatorId: string }>(
  rows: readonly Row[] | undefined,
  keep: (row: Row) => boolean = () => true,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows ?? []) {
    if (!keep(row)) continue;
    const group = groups.get(row.creatorId);
    if (group === undefined) groups.set(row.creatorId, [row]);
    else group.push(row);
  }
  return groups;
}

/** The latest count that is no reading error. */
function latestFollowers(snapshots: readonly SnapshotEvidence[]): number | undefined {
  const { points } = dropDataErrors(followerSeries(snapshots));
  return points[points.length - 1]?.followers;
}
