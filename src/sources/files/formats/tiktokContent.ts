import { formatNotes } from '../../../messages/sourceTexts';
import { postAddress } from '../../known/postAddress';
import { defineFormat } from '../exportFormat';
import { postValues } from '../posts';

/** Content exported from TikTok Studio's analytics; the video's address names the account. */
export const tiktokContent = defineFormat({
  id: 'tiktokContent',
  label: { en: 'TikTok content insights', ko: '틱톡 콘텐츠 인사이트' },
  tab: 'Posts',
  note: formatNotes.lifetimeCounts,
  columns: {
    title: { kind: 'text', headers: ['Video title', '동영상 제목', '제목'] },
    link: { kind: 'text', headers: ['Video link', '동영상 링크'] },
    postedAt: {
      kind: 'instant',
      headers: ['Post time', 'Video publish time', '게시 시간', '게시일'],
    },
    views: { kind: 'count', headers: ['Total views', '총 조회수'] },
    likes: { kind: 'count', headers: ['Total likes', '총 좋아요 수', '총 좋아요'] },
    comments: { kind: 'count', headers: ['Total comments', '총 댓글 수', '총 댓글'] },
    shares: { kind: 'count', headers: ['Total shares', '총 공유 수', '총 공유'] },
    saves: {
      kind: 'count',
      headers: [
        'Add to favorites',
        'Total favorites',
        'Total saves',
        'Total bookmarks',
        '즐겨찾기 추가',
      ],
    },
    reach: { kind: 'count', headers: ['Reach', 'Reached audience', '도달'] },
  },
  needs: ['link', 'postedAt', 'views', 'likes', 'comments'],
  groupBy: 'link',
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
