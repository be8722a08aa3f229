import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import type { ExportRow } from '../../exportRow';
import { postFormat, postValues, sumOfCounts } from '../../posts';
import { instagramHeaders } from './instagramHeaders';
import { allSpellings } from './spellings';

/** Content exported from Meta Business Suite for an Instagram account, for its lifetime or by day. */
export const instagramInsights = defineFormat({
  id: 'instagramInsights',
  label: { en: 'Instagram content insights', ko: '인스타그램 콘텐츠 인사이트' },
  from: {
    en: 'Meta Business Suite > Insights > Content > Export',
    ko: 'Meta Business Suite > 인사이트 > 콘텐츠 > 내보내기',
  },
  tab: 'Posts',
  row: 'post',
  note: formatNotes.lifetimeCounts,
  dayOrder: 'mdy',
  columns: {
    postId: { kind: 'text', headers: allSpellings(instagramHeaders.postId) },
    username: { kind: 'text', headers: allSpellings(instagramHeaders.username) },
    description: { kind: 'text', headers: allSpellings(instagramHeaders.description) },
    publishedAt: { kind: 'instant', headers: allSpellings(instagramHeaders.publishedAt) },
    permalink: { kind: 'text', headers: allSpellings(instagramHeaders.permalink) },
    postType: { kind: 'text', headers: allSpellings(instagramHeaders.postType) },
    date: { kind: 'text', headers: allSpellings(instagramHeaders.date) },
    impressions: { kind: 'count', headers: allSpellings(instagramHeaders.impressions) },
    views: { kind: 'count', headers: allSpellings(instagramHeaders.views) },
    reach: { kind: 'count', headers: allSpellings(instagramHeaders.reach) },
    likes: { kind: 'count', headers: allSpellings(instagramHeaders.likes) },
    comments: { kind: 'count', headers: allSpellings(instagramHeaders.comments) },
    shares: { kind: 'count', headers: allSpellings(instagramHeaders.shares) },
    saves: { kind: 'count', headers: allSpellings(instagramHeaders.saves) },
  },
  needs: ['publishedAt', 'permalink', 'likes', 'comments'],
  key: ['postId'],
  // Of the translations of its id's header some are not known; the address is there in every language.
  keyOf: (row) => row.text('postId') || row.text('permalink'),
  keyFallback: 'permalink',
  record(rows, context) {
    const lifetime = rows.filter((row) => !/^\d/.test(row.text('date')));
    const counted = lifetime.length > 0 ? lifetime.slice(-1) : rows;
    const [post] = rows;
    return postValues(
      {
        platform: 'instagram',
        platformId: post.text('postId'),
        url: post.text('permalink'),
        handle: post.text('username'),
        publishedAtMs: post.instant('publishedAt'),
        format: postFormat(post.text('postType')),
        caption: post.text('description'),
        counts: countsOf(counted),
      },
      post,
      { id: 'postId', publishedAt: 'publishedAt' },
      context,
    );
  },
});

const countFields = ['impressions', 'views', 'likes', 'comments', 'shares', 'saves'] as const;

/** Days add up, but people reached on several days would be counted twice. */
function countsOf(rows: readonly ExportRow<(typeof countFields)[number] | 'reach'>[]) {
  const counts: Record<string, number | null> = {};
  for (const field of countFields) counts[field] = sumOfCounts(rows.map((row) => row.count(field)));
  const [only, second] = rows;
  counts.reach = only !== undefined && second === undefined ? only.count('reach') : null;
  return counts;
}
