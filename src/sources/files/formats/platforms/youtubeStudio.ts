import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { postValues } from '../../posts';
import { allSpellings } from './spellings';
import { youtubeHeaders } from './youtubeHeaders';

/**
 * "Table data.csv" of YouTube Studio's content report. Its impressions are thumbnails shown, not
 * the video seen, so they stay out of Posts.
 */
export const youtubeStudio = defineFormat({
  id: 'youtubeStudio',
  label: { en: 'YouTube Studio content', ko: 'YouTube 스튜디오 콘텐츠' },
  from: {
    en: 'Analytics > Advanced mode > Export (Table data.csv)',
    ko: '분석 > 고급 모드 > 내보내기(표 데이터)',
  },
  tab: 'Posts',
  row: 'post',
  note: formatNotes.lifetimeCounts,
  columns: {
    video: { kind: 'text', headers: allSpellings(youtubeHeaders.video) },
    title: { kind: 'text', headers: allSpellings(youtubeHeaders.title) },
    publishedAt: {
      kind: 'instant',
      headers: allSpellings(youtubeHeaders.publishedAt),
      shape: /\d{4}/,
    },
    views: { kind: 'count', headers: allSpellings(youtubeHeaders.views) },
    likes: { kind: 'count', headers: allSpellings(youtubeHeaders.likes) },
    comments: { kind: 'count', headers: allSpellings(youtubeHeaders.comments) },
    shares: { kind: 'count', headers: allSpellings(youtubeHeaders.shares) },
    watchTime: {
      kind: 'amount',
      headers: ['Watch time (hours)', '시청 시간(단위: 시간)', '시청 시간(시간)'],
    },
  },
  needs: ['video', 'title', 'publishedAt', 'views'],
  key: ['video'],
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
