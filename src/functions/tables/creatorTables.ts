import type {
  CommentEvidence,
  CreatorEvidence,
  FraudEvidence,
  PostEvidence,
  SnapshotEvidence,
} from '../../domain/fraud/fraudEvidence';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { idKey } from '../../ground/cells/idKey';
import type { Message } from '../../ground/text/text';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { Tables } from '../signature';
import { benchmarkRows } from './benchmarkRows';
import { type HeaderRow, headerTable, type Table } from './headerTable';

/** The evidence in the tables of one call. */
export interface CreatorTables {
  readonly evidence: FraudEvidence;
  /** By creator: the first cell that could not be read. Such a creator gets the sentence, not a score. */
  readonly troubles: ReadonlyMap<string, Message>;
}

const creatorId = ['creator_id', '크리에이터 ID', 'creator', 'influencer_id', '인플루언서 ID'];
const followers = ['followers', '팔로워', 'subscribers', '팔로워 수', '구독자'];

const creatorNames = {
  creatorId,
  name: ['name', '이름', 'creator_name', '크리에이터명'],
  platform: ['platform', '플랫폼', 'channel', '채널'],
  handle: ['handle', '핸들', 'username', '아이디', '계정'],
  followers,
  following: ['following', '팔로잉', '팔로잉 수'],
  postsCount: ['posts_count', '게시물 수', 'posts'],
  countryMatch: ['country_match', '국가 일치율'],
  audienceMatch: ['audience_match', '타깃 일치율'],
  onTopic: ['on_topic', '주제 일치율'],
  meaningfulReplies: ['meaningful_replies', '의미 있는 댓글 비율'],
  sharesNumbers: ['shares_numbers', '지표 공유'],
} as const;

const snapshotNames = {
  creatorId,
  takenOn: ['taken_on', '기록일', 'date', 'day', '날짜'],
  followers,
  note: ['note', '메모'],
} as const;

const postNames = {
  creatorId,
  postId: ['post_id', '게시물 ID', 'post'],
  publishedAt: [
    'published_at',
    '게시일',
    'published',
    'published_on',
    'posted_at',
    'post_date',
    '게시일시',
  ],
  caption: ['caption', '본문', '캡션'],
  likes: ['likes', '좋아요'],
  comments: ['comments', '댓글', '댓글수'],
  views: ['views', '조회수', 'plays'],
  saves: ['saves', '저장'],
  shares: ['shares', '공유'],
  clicks: ['clicks', '클릭', 'link_clicks', '클릭수'],
} as const;

const commentNames = {
  creatorId,
  postId: ['post_id', '게시물 ID', 'post'],
  author: ['author', '작성자', 'user'],
  text: ['text', '내용', 'comment', '댓글'],
  language: ['language', '언어'],
} as const;

/**
 * Reads the tables of FRAUDSCORE and FRAUDWHY: creators, then snapshots, posts, comments and benchmarks
 * where given. Days are those of the file's zone, as the job counts them.
 *
 * @throws InputError naming a required column that is missing
 */
export function creatorTables(
  [creators = [], snapshots, posts, comments, benchmarks]: Tables,
  locale: FileLocale,
): CreatorTables {
  const troubles = new Map<string, Message>();
  const context = { locale, troubles };
  const evidence = {
    creators: rowsOf('creators', creators, creatorNames, [], creatorOf, context),
    snapshots: rowsOf(
      'snapshots',
      snapshots,
      snapshotNames,
      ['takenOn', 'followers'],
      (row, id) => snapshotOf(row, id, locale.clock),
      context,
    ),
    posts: rowsOf(
      'posts',
      posts,
      postNames,
      [],
      (row, id) => postOf(row, id, locale.clock),
      context,
    ),
    comments: rowsOf('comments', comments, commentNames, ['text'], commentOf, context),
    thresholds: benchmarkRows(benchmarks, locale),
  };
  return { evidence, troubles };
}

/** Every row that names a creator; a row that lacks a required value is passed over, as an unfinished one. */
function rowsOf<Name extends string, Row extends { readonly creatorId: string }>(
  argument: string,
  table: Table | undefined,
  names: { readonly [name in Name]: readonly string[] } & { readonly creatorId: readonly string[] },
  required: readonly Name[],
  rowOf: (row: HeaderRow<Name | 'creatorId'>, creatorId: string) => Row | undefined,
  { locale, troubles }: { readonly locale: FileLocale; readonly troubles: Map<string, Message> },
): Row[] {
  if (table === undefined) return [];
  const rows = headerTable<Name | 'creatorId'>(
    argument,
    table,
    names,
    ['creatorId', ...required],
    locale,
  );
  return rows.flatMap((row) => {
    const id = idKey(row.read('creatorId', 'text') ?? '');
    if (id === '') return [];
    const read = rowOf(row, id);
    const trouble = row.trouble();
    if (trouble !== undefined && !troubles.has(id)) troubles.set(id, trouble);
    return read ?? [];
  });
}

function creatorOf(row: HeaderRow<keyof typeof creatorNames>, id: string): CreatorEvidence {
  return {
    creatorId: id,
    name: row.read('name', 'text'),
    platform: row.read('platform', 'text'),
    handle: row.read('handle', 'text'),
    followers: row.count('followers'),
    following: row.count('following'),
    postsCount: row.count('postsCount'),
    countryMatch: row.read('countryMatch', 'number'),
    audienceMatch: row.read('audienceMatch', 'number'),
    onTopic: row.read('onTopic', 'number'),
    meaningfulReplies: row.read('meaningfulReplies', 'number'),
    sharesNumbers: row.read('sharesNumbers', 'flag'),
  };
}

function snapshotOf(
  row: HeaderRow<keyof typeof snapshotNames>,
  id: string,
  clock: ZoneClock,
): SnapshotEvidence | undefined {
  const takenOn = row.read('takenOn', 'date');
  const count = row.count('followers');
  const note = row.read('note', 'text');
  if (takenOn === undefined || count === undefined) return undefined;
  return { creatorId: id, takenOn: clock.dayOf(takenOn), followers: count, note };
}

function postOf(
  row: HeaderRow<keyof typeof postNames>,
  id: string,
  clock: ZoneClock,
): PostEvidence {
  const publishedAt = row.read('publishedAt', 'date');
  return {
    creatorId: id,
    postId: row.read('postId', 'text'),
    publishedOn: publishedAt === undefined ? undefined : clock.dayOf(publishedAt),
    caption: row.read('caption', 'text'),
    likes: row.count('likes'),
    comments: row.count('comments'),
    views: row.count('views'),
    saves: row.count('saves'),
    shares: row.count('shares'),
    clicks: row.count('clicks'),
  };
}

function commentOf(
  row: HeaderRow<keyof typeof commentNames>,
  id: string,
): CommentEvidence | undefined {
  const text = row.read('text', 'text');
  if (text === undefined) return undefined;
  return {
    creatorId: id,
    postId: row.read('postId', 'text'),
    author: row.read('author', 'text'),
    text,
    language: row.read('language', 'text'),
  };
}
