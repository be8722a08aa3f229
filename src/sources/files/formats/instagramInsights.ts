import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import type { ExportRow } from '../exportRow';
import { postFormat, postValues, sumOfCounts } from '../posts';

/** Content exported from Meta Business Suite for an Instagram account, for its lifetime or by day. */
export const instagramInsights = defineFormat({
  id: 'instagramInsights',
  label: { en: 'Instagram content insights', ko: '인스타그램 콘텐츠 인사이트' },
  tab: 'Posts',
  note: formatNotes.lifetimeCounts,
  dayOrder: 'mdy',
  columns: {
    postId: { kind: 'text', headers: ['Post ID', '게시물 ID'] },
    username: { kind: 'text', headers: ['Account username', '계정 사용자 이름'] },
    description: { kind: 'text', headers: ['Description', '설명'] },
    publishedAt: { kind: 'instant', headers: ['Publish time', '게시 시간'] },
    permalink: { kind: 'text', headers: ['Permalink', '고유 링크'] },
    postType: { kind: 'text', headers: ['Post type', '게시물 유형'] },
    date: { kind: 'text', headers: ['Date', '날짜'] },
    impressions: { kind: 'count', headers: ['Impressions', '노출'] },
    views: { kind: 'count', headers: ['Views', '조회'] },
    reach: { kind: 'count', headers: ['Reach', '도달'] },
    likes: { kind: 'count', headers: ['Likes', '좋아요'] },
    comments: { kind: 'count', headers: ['Comments', '댓글'] },
    shares: { kind: 'count', headers: ['Shares', '공유'] },
    saves: { kind: 'count', headers: ['Saves', '저장'] },
  },
  needs: ['postId', 'publishedAt', 'permalink', 'likes', 'comments'],
  groupBy: 'postId',
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
