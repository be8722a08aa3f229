import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import { postAddress } from '../known/postAddress';
import type { ImportRecord, RecordValue } from '../record';
import type { RecordContext } from './exportFormat';
import type { ExportRow } from './exportRow';
import { missingValue } from './refusals';

/** A post as an insights export describes it. */
export interface PostFacts {
  readonly platform: string;
  /** The platform's own id of the post. */
  readonly platformId: string;
  readonly url: string;
  /** The account that published; '' when the file does not say. */
  readonly handle: string;
  readonly publishedAtMs: number | null;
  readonly format: string | null;
  readonly caption: string;
  /** impressions, reach, views, likes, comments, saves, shares; null = not told. */
  readonly counts: { readonly [column: string]: number | null };
}

/**
 * The Posts row of a post. One that stands in Posts (by its id or address) gets its counts; a new
 * one needs a creator, found by the handle or chosen, and a campaign, chosen.
 */
export function postValues<Field extends string>(
  post: PostFacts,
  row: ExportRow<Field>,
  fields: { readonly id: Field; readonly publishedAt: Field },
  { known, chosen }: RecordContext,
): ImportRecord['values'] | null {
  if (post.platformId === '' && post.url === '') return missingValue(row, fields.id);
  if (row.problems.length > 0) return null;
  const counts: Record<string, RecordValue> = { ...post.counts };
  const present = presentPost(post, known);
  if (present !== null) return { post_id: present, url: post.url || null, ...counts };
  if (post.publishedAtMs === null) return missingValue(row, fields.publishedAt);
  const creatorId = known.creatorByHandle(post.platform, post.handle) ?? chosen.creatorId;
  if (creatorId === null) {
    const texts =
      post.handle === ''
        ? message(sourceTexts.noCreator, {})
        : message(sourceTexts.unknownCreator, { handle: post.handle });
    return row.refuse(texts);
  }
  if (chosen.campaignId === null) return row.refuse(message(sourceTexts.noCampaign, {}));
  return {
    post_id: newPostId(post),
    creator_id: creatorId,
    campaign_id: chosen.campaignId,
    published_at: post.publishedAtMs,
    url: post.url || null,
    format: post.format,
    caption: post.caption || null,
    ...counts,
  };
}

/** The id of a post that an import adds: the same from every source, since the address makes it. */
function newPostId({
  platform,
  platformId,
  url,
}: Pick<PostFacts, 'platform' | 'platformId' | 'url'>): string {
  return `${platform}-${postAddress(url)?.id ?? platformId}`;
}

function presentPost(post: PostFacts, known: RecordContext['known']): string | null {
  const byAddress = known.postByAddress(post.url);
  if (byAddress !== null) return byAddress;
  return [newPostId(post), post.platformId].find((id) => id !== '' && known.isPost(id)) ?? null;
}

const formatWords: readonly (readonly [RegExp, string])[] = [
  [/reel|릴스/i, 'reel'],
  [/stor(?:y|ies)|스토리/i, 'story'],
  [/carousel|album|캐러셀|슬라이드|여러 장/i, 'carousel'],
  [/short|쇼츠/i, 'short'],
  [/live|라이브/i, 'live'],
  [/video|동영상|비디오/i, 'video'],
  [/image|photo|사진|이미지/i, 'image'],
];

/** Our word for a platform's kind of post; null when it has none. */
export function postFormat(text: string): string | null {
  return formatWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The sum of a count over rows that split a post by day; null when no row has it. */
export function sumOfCounts(values: readonly (number | null)[]): number | null {
  const told = values.filter((value): value is number => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}
