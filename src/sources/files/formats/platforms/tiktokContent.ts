import { formatNotes } from '../../../../messages/sourceTexts';
import { postAddress } from '../../../known/postAddress';
import { defineFormat } from '../../exportFormat';
import { postValues } from '../../posts';
import { allSpellings } from './spellings';
import { tiktokHeaders } from './tiktokHeaders';

/** Content exported from TikTok Studio's analytics; the video's address names the account. */
export const tiktokContent = defineFormat({
  id: 'tiktokContent',
  label: { en: 'TikTok content insights', ko: '틱톡 콘텐츠 인사이트' },
  from: {
    en: 'TikTok Studio > Analytics > Content > Download',
    ko: 'TikTok Studio > 분석 > 콘텐츠 > 다운로드',
  },
  tab: 'Posts',
  row: 'post',
  note: formatNotes.lifetimeCounts,
  columns: {
    title: { kind: 'text', headers: allSpellings(tiktokHeaders.title) },
    link: { kind: 'text', headers: allSpellings(tiktokHeaders.link) },
    postedAt: { kind: 'instant', headers: allSpellings(tiktokHeaders.postedAt) },
    views: { kind: 'count', headers: allSpellings(tiktokHeaders.views) },
    likes: { kind: 'count', headers: allSpellings(tiktokHeaders.likes) },
    comments: { kind: 'count', headers: allSpellings(tiktokHeaders.comments) },
    shares: { kind: 'count', headers: allSpellings(tiktokHeaders.shares) },
    saves: { kind: 'count', headers: allSpellings(tiktokHeaders.saves) },
    reach: { kind: 'count', headers: allSpellings(tiktokHeaders.reach) },
  },
  needs: ['link', 'postedAt', 'views', 'likes', 'comments'],
  key: ['link'],
  record(rows, context) {
    const post = rows[rows.length - 1] ?? rows[0];
    const address = postAddress(post.text('link'));
    return postValues(
      {
        platform: 'tiktok',
        platformId: address?.id ?? '',
        url: post.text('link'),
        handle: address?.handle ?? '',
        publishedAtMs: post.instant('postedAt'),
        format: 'video',
        caption: post.text('title'),
        counts: {
          views: post.count('views'),
          reach: post.count('reach'),
          likes: post.count('likes'),
          comments: post.count('comments'),
          shares: post.count('shares'),
          saves: post.count('saves'),
        },
      },
      post,
      { id: 'link', publishedAt: 'postedAt' },
      context,
    );
  },
});
