import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import { postValues } from '../posts';

/**
 * "Table data.csv" of YouTube Studio's content report. Its impressions are thumbnails shown, not
 * the video seen, so they stay out of Posts.
 */
export const youtubeStudio = defineFormat({
  id: 'youtubeStudio',
  label: { en: 'YouTube Studio content', ko: 'YouTube 스튜디오 콘텐츠' },
  tab: 'Posts',
  note: formatNotes.lifetimeCounts,
  columns: {
    video: { kind: 'text', headers: ['Content', 'Video', '콘텐츠', '동영상'] },
    title: { kind: 'text', headers: ['Video title', '동영상 제목'] },
    publishedAt: { kind: 'instant', headers: ['Video publish time', '동영상 게시 시간'] },
    views: { kind: 'count', headers: ['Views', '조회수'] },
    likes: { kind: 'count', headers: ['Likes', '좋아요'] },
    comments: { kind: 'count', headers: ['Comments added', '댓글 추가', '추가된 댓글'] },
    shares: { kind: 'count', headers: ['Shares', '공유'] },
    watchTime: {
      kind: 'amount',
      headers: ['Watch time (hours)', '시청 시간(단위: 시간)', '시청 시간(시간)'],
    },
  },
  needs: ['video', 'title', 'publishedAt', 'views'],
  groupBy: 'video',
  isExtra: (row) => /^(?:total|합계|총계|전체)$/i.test(row.text('video')),
  record([post], context) {
    const id = post.text('video');
    return postValues(
      {
        platform: 'youtube',
        platformId: id,
        url: /^[\w-]{11}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : '',
        handle: '',
        publishedAtMs: post.instant('publishedAt'),
        format: 'video',
        caption: post.text('title'),
        counts: {
          views: post.count('views'),
          likes: post.count('likes'),
          comments: post.count('comments'),
          shares: post.count('shares'),
        },
      },
      post,
      { id: 'video', publishedAt: 'publishedAt' },
      context,
    );
  },
});
