import type { Spellings } from './spellings';

/** Headers of TikTok Studio's content report; Korean ones are likely, not seen. */
export const tiktokHeaders = {
  title: { en: ['Video title', 'Title'], ko: ['동영상 제목', '제목'], de: 'Videotitel' },
  link: { en: ['Video link', 'Link'], ko: '동영상 링크', de: 'Videolink' },
  postedAt: { en: ['Post time', 'Video publish time'], ko: ['게시 시간', '게시일'] },
  views: { en: ['Total views', 'Video views'], ko: ['총 조회수', '조회수'] },
  likes: { en: ['Total likes', 'Likes'], ko: ['총 좋아요 수', '총 좋아요', '좋아요'] },
  comments: { en: ['Total comments', 'Comments'], ko: ['총 댓글 수', '총 댓글', '댓글'] },
  shares: { en: ['Total shares', 'Shares'], ko: ['총 공유 수', '총 공유', '공유'] },
  saves: {
    en: ['Add to favorites', 'Total favorites', 'Total saves', 'Total bookmarks', 'Favorites'],
    ko: '즐겨찾기 추가',
  },
  reach: { en: ['Reach', 'Reached audience'], ko: '도달' },
} as const satisfies Record<string, Spellings>;
