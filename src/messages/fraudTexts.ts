import type { Text } from './text';

/** What the signals say about a creator: numbers, comparison, date, doubt and next step; never a verdict. */
export const fraudTexts = {
  notEnoughData: { en: 'Not enough data', ko: '데이터가 부족해요' },
  low: { en: 'Low', ko: '낮음' },
  check: { en: 'Check', ko: '확인 필요' },
  high: { en: 'High', ko: '높음' },
  veryHigh: { en: 'Very high', ko: '매우 높음' },

  burstName: {
    en: 'Followers that arrived in one burst',
    ko: '짧은 기간에 한꺼번에 늘어난 팔로워 비율',
  },
  burstFinding: {
    en: "{share} of today's followers ({excess} of {followers}) arrived between {from} and {to}, beyond the usual pace",
    ko: '현재 팔로워의 {share} ({followers}명 중 {excess}명)이 평소 속도를 넘어 {from}~{to} 사이에 늘었습니다',
  },
  burstAsk: {
    en: 'What happened between {from} and {to}? Ask for a screenshot of where those followers came from',
    ko: '{from}~{to}에 어떤 일이 있었나요? 팔로워 유입 경로 화면 캡처를 요청해 보세요',
  },
  growthQuiet: {
    en: 'Growth follows its own usual pace over {days} days',
    ko: '{days}일 동안 평소 속도대로 늘었습니다',
  },
  growthMissing: {
    en: 'Follower counts on at least 20 days over 45 days (there are {points} over {days})',
    ko: '45일 동안 20일 이상의 팔로워 수 (지금은 {days}일 동안 {points}개)',
  },
  dataError: {
    en: 'The count of {followers} on {day} is taken for a reading error and left out',
    ko: '{day}의 팔로워 수 {followers}은(는) 수집 오류로 보고 제외했습니다',
  },

  engagementMissing: {
    en: 'Likes, comments or views of at least 12 posts (there are {posts})',
    ko: '게시물 12개 이상의 좋아요, 댓글, 조회수 (지금은 {posts}개)',
  },
  commentsMissing: {
    en: 'At least 60 comments with their authors and posts (there are {comments})',
    ko: '작성자와 게시물이 함께 있는 댓글 60개 이상 (지금은 {comments}개)',
  },
  clicksMissing: {
    en: 'Tracked link clicks beside the likes and comments of the same posts',
    ko: '같은 게시물의 좋아요·댓글과 함께 기록된 링크 클릭 수',
  },
  profileMissing: {
    en: 'Followers, following and number of posts',
    ko: '팔로워 수, 팔로잉 수, 게시물 수',
  },
  followingName: { en: 'Accounts followed', ko: '팔로잉 수' },
  followingFinding: {
    en: 'Follows {following} accounts; more than {limit} is typical of follow-for-follow',
    ko: '팔로잉 수: {following}개. {limit}개가 넘으면 맞팔로 늘린 계정에서 흔한 모습입니다',
  },
  followingRatioName: { en: 'Accounts followed per follower', ko: '팔로워 1명당 팔로잉 수' },
  followingRatioFinding: {
    en: 'Follows {ratio} accounts for each follower',
    ko: '팔로워 1명당 팔로잉 {ratio}개입니다',
  },
  fewPostsName: { en: 'Posts of an account this large', ko: '규모에 비한 게시물 수' },
  fewPostsFinding: {
    en: 'Only {posts} posts for {followers} followers',
    ko: '팔로워 {followers}명에 비해 게시물이 {posts}개뿐입니다',
  },
  couldRaise: {
    en: '{missing}: could raise the risk to {upper}',
    ko: '{missing}: 위험도가 최대 {upper}까지 올라갈 수 있습니다',
  },
} as const satisfies Record<string, Text>;
