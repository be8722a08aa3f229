import type { Text } from '../ground/text/text';

/** What the signals say about a creator: numbers, comparison, date, doubt and next step; never a verdict. */
export const fraudTexts = {
  percent: { en: '{percent}%', ko: '{percent}%' },
  notEnoughData: { en: 'Not enough data', ko: '데이터가 부족합니다' },
  low: { en: 'Low', ko: '낮음' },
  check: { en: 'Check', ko: '확인 필요' },
  high: { en: 'High', ko: '높음' },
  highOneSource: { en: 'High, one source only', ko: '높음, 근거는 한 가지' },
  notVetted: { en: 'Not vetted', ko: '검증 전' },
  veryHigh: { en: 'Very high', ko: '매우 높음' },

  allSignals: { en: 'All signals together', ko: '신호 종합' },
  upperBound: { en: 'Could be as high as', ko: '최대 가능 위험도' },
  fit: { en: 'Fit, apart from the score', ko: '적합도 (점수와 별개)' },
  fatigue: { en: 'Fatigue, apart from the score', ko: '광고 피로도 (점수와 별개)' },
  wouldChange: { en: 'Would change it most', ko: '추가하면 가장 크게 바뀌는 자료' },
  speaksFor: { en: 'Speaks for the creator', ko: '긍정적인 점' },
  toAsk: { en: 'Ask the creator', ko: '크리에이터에게 물어볼 것' },
  remark: { en: 'Remark', ko: '참고' },
  model: { en: 'Model', ko: '모델' },
  signalHeader: { en: 'signal', ko: '신호' },
  valueHeader: { en: 'value', ko: '값' },
  usualHeader: { en: 'usual range', ko: '보통 범위' },
  pointsHeader: { en: 'points', ko: '점수' },
  coverageHeader: { en: 'coverage', ko: '자료 충분도' },
  meaningHeader: { en: 'what it says', ko: '설명' },
  noData: { en: 'no data', ko: '자료 없음' },
  below: { en: 'below {limit}', ko: '{limit} 미만' },
  between: { en: '{low} to {high}', ko: '{low}~{high}' },
  upTo: { en: 'up to {high}', ko: '{high} 이하' },
  atLeast: { en: 'at least {low}', ko: '{low} 이상' },
  unknownCreator: {
    en: 'creator "{creator}" is not in creators',
    ko: 'creator: "{creator}" ID가 creators 표에 없습니다',
  },
  oneCreator: {
    en: 'creator must be one creator: use FRAUDSCORE for a column',
    ko: 'creator: 한 명만 넣어 주세요. 여러 명은 FRAUDSCORE를 쓰세요',
  },

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
  burstStopped: {
    en: 'They came at an even pace and then stopped coming',
    ko: '고른 속도로 늘다가 갑자기 멈췄습니다',
  },
  burstEnded: {
    en: 'They stopped coming at once, where attention fades',
    ko: '관심이 식을 때처럼 서서히 줄지 않고 바로 멈췄습니다',
  },
  burstTooWide: {
    en: 'Counts {days} days apart are too far from each other to show how they came: ask before judging',
    ko: '팔로워 수 기록 간격이 {days}일이어서 어떻게 늘었는지 알 수 없습니다. 판단하기 전에 먼저 물어보세요',
  },
  burstFaded: {
    en: 'The growth faded, as attention does',
    ko: '관심이 식을 때처럼 증가세가 줄었습니다',
  },
  burstUnclear: {
    en: 'The counts around it cannot tell a delivery from attention',
    ko: '전후의 팔로워 수만으로는 자연스러운 관심인지 구분하기 어렵습니다',
  },
  burstPackage: {
    en: 'The gain is within 1% of {size}, a size that is sold',
    ko: '늘어난 수가 판매되는 묶음 크기 {size}과(와) 1% 이내로 같습니다',
  },
  burstEvent: {
    en: 'Counted for less because of the note on {day}: {note}',
    ko: '{day}의 메모가 있어 낮게 반영했습니다: {note}',
  },
  burstPost: {
    en: 'Counted for less because the post of {day} had {times} times the usual views or likes',
    ko: '{day} 게시물의 조회수나 좋아요가 평소의 {times}배여서 낮게 반영했습니다',
  },
  moreDataErrors: {
    en: '{count} more counts are taken for reading errors and left out',
    ko: '수집 오류로 보이는 팔로워 수 {count}개를 더 제외했습니다',
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

  engagementRateName: { en: 'Engagement rate', ko: '참여율' },
  engagementLowFinding: {
    en: 'Engagement is {rate}; creators of this size usually have {low} to {high}',
    ko: '참여율: {rate}. 비슷한 규모의 크리에이터는 보통 {low}~{high}입니다',
  },
  engagementLowAsk: {
    en: 'Ask for reach and impressions of the last posts from the app itself',
    ko: '최근 게시물의 도달과 노출을 앱 화면 그대로 요청해 보세요',
  },
  engagementHighFinding: {
    en: 'Engagement is {rate}, far above the usual {low} to {high} for this size',
    ko: '참여율: {rate}. 비슷한 규모의 보통 수준({low}~{high})보다 훨씬 높습니다',
  },
  engagementHighAsk: {
    en: 'Ask which posts were boosted or part of a giveaway, and how many clicks they brought',
    ko: '광고를 집행했거나 이벤트였던 게시물이 있는지, 클릭은 얼마나 나왔는지 물어보세요',
  },
  engagementUsual: {
    en: 'Engagement is usual for this platform and size',
    ko: '참여율이 이 플랫폼과 규모에서 보통 수준입니다',
  },
  commentsPerLikeName: { en: 'Comments per like', ko: '좋아요 대비 댓글' },
  fewCommentsFinding: {
    en: 'Only {ratio} as many comments as likes',
    ko: '댓글이 좋아요의 {ratio}뿐입니다',
  },
  manyCommentsFinding: {
    en: 'Comments make up {ratio} of likes, more than is usual without a giveaway',
    ko: '댓글이 좋아요의 {ratio}입니다. 이벤트가 아니라면 드문 비율입니다',
  },
  likeSpreadName: { en: 'Spread of likes between posts', ko: '게시물 사이의 좋아요 편차' },
  likeSpreadFinding: {
    en: 'Likes hardly differ between {posts} posts (spread {spread})',
    ko: '게시물 {posts}개의 좋아요 수가 거의 같습니다 (편차 {spread})',
  },
  viewInflationName: {
    en: 'Posts with many views but few reactions',
    ko: '조회수는 많고 반응은 적은 게시물 비율',
  },
  viewInflationFinding: {
    en: '{share} of posts have far more views than usual while reactions per view drop',
    ko: '게시물의 {share}에서 조회수는 평소보다 훨씬 많은데 조회수당 반응은 줄었습니다',
  },
  engagementMissing: {
    en: 'Likes, comments or views of at least 12 posts (there are {posts})',
    ko: '게시물 12개 이상의 좋아요, 댓글, 조회수 (지금은 {posts}개)',
  },
  commentsMissing: {
    en: 'At least 60 comments with their authors and posts (there are {comments})',
    ko: '작성자와 게시물이 함께 있는 댓글 60개 이상 (지금은 {comments}개)',
  },
  nearCopiesName: {
    en: 'Comments that different people wrote alike',
    ko: '서로 다른 사람이 거의 똑같이 쓴 댓글 비율',
  },
  nearCopiesFinding: {
    en: '{share} of worded comments are near-copies by different people (usual: up to {usual})',
    ko: '문장이 있는 댓글의 {share}가 서로 다른 사람이 쓴 거의 같은 댓글입니다 (보통 {usual} 이하)',
  },
  nearCopiesAsk: {
    en: 'Who are the people who write the same sentences? Ask whether an agency or service helps with comments',
    ko: '같은 문장을 쓰는 사람들은 누구인가요? 댓글을 도와주는 대행사나 서비스가 있는지 물어보세요',
  },
  reciprocityName: {
    en: 'People who ask for a follow or like in return',
    ko: '맞팔·좋반 등 교환을 바라는 사람 비율',
  },
  reciprocityFinding: {
    en: '{share} of commenters ask for a follow, like or visit in return (usual: up to {usual})',
    ko: '댓글 작성자의 {share}가 팔로우·좋아요·방문 교환을 바랍니다 (보통 {usual} 이하)',
  },
  podName: {
    en: 'Comments by people who are there on most posts',
    ko: '대부분의 게시물에 등장하는 사람들의 댓글 비율',
  },
  podFinding: {
    en: '{share} of comments come from the same few people on post after post (usual: up to {usual})',
    ko: '댓글의 {share}가 게시물마다 나타나는 같은 사람들이 쓴 것입니다 (보통 {usual} 이하)',
  },
  podAsk: {
    en: 'Who are the regular commenters: customers, friends, or a group that comments for one another?',
    ko: '늘 댓글을 다는 분들은 고객인가요, 지인인가요, 서로 댓글을 달아 주는 모임인가요?',
  },
  sharedCommentersName: {
    en: 'Comments by people who comment on several of your creators',
    ko: '내 크리에이터 여러 명에게 댓글을 다는 사람들의 댓글 비율',
  },
  sharedCommentersFinding: {
    en: '{share} of comments come from people who also comment on other creators in this file (usual: up to {usual})',
    ko: '댓글의 {share}가 이 파일의 다른 크리에이터들에게도 댓글을 다는 사람이 쓴 것입니다 (보통 {usual} 이하)',
  },
  languageMismatchName: {
    en: 'Comments in a script that neither creator nor audience uses',
    ko: '크리에이터와 타깃이 쓰지 않는 문자의 댓글 비율',
  },
  languageMismatchFinding: {
    en: '{share} of comments are in a script that neither the captions nor the stated audience use (usual: up to {usual})',
    ko: '댓글의 {share}가 게시물이나 타깃 고객이 쓰지 않는 문자로 되어 있습니다 (보통 {usual} 이하)',
  },
  languageMismatchAsk: {
    en: 'Ask for a screenshot of the audience by country',
    ko: '국가별 팔로워 화면 캡처를 요청해 보세요',
  },
  lowContentName: {
    en: 'Comments of a word or two, or only emoji',
    ko: '한두 단어나 이모지뿐인 댓글 비율',
  },
  lowContentFinding: {
    en: '{share} of comments say next to nothing (usual: up to {usual}); alone this is common',
    ko: '댓글의 {share}에 내용이 거의 없습니다 (보통 {usual} 이하). 이것만으로는 흔한 일입니다',
  },
  commentsUsual: {
    en: 'The {count} comments look like those of real audiences',
    ko: '댓글 {count}개가 실제 팬들의 댓글과 다르지 않습니다',
  },
  clicksMissing: {
    en: 'Tracked link clicks beside the likes and comments of the same posts',
    ko: '같은 게시물의 좋아요·댓글과 함께 기록된 링크 클릭 수',
  },
  clicksName: { en: 'Clicks for the engagement', ko: '참여에 비한 클릭 수' },
  clicksFinding: {
    en: 'Engagement this high usually brings about {expected} clicks; there were {clicks}',
    ko: '이 정도 참여면 보통 클릭이 {expected}회쯤 나오는데 {clicks}회였습니다',
  },
  clicksAsk: {
    en: 'Was the link easy to find on those posts? Ask for the link clicks that the app shows',
    ko: '그 게시물에서 링크가 잘 보였나요? 앱에 나오는 링크 클릭 수를 요청해 보세요',
  },
  clicksUsual: {
    en: '{clicks} clicks where about {expected} were to be expected',
    ko: '예상 클릭 약 {expected}회에 실제 {clicks}회로 자연스럽습니다',
  },
  followerSampleName: {
    en: 'Suspicious followers in a sample',
    ko: '표본에서 의심되는 팔로워 비율',
  },
  followerSampleFinding: {
    en: 'Roughly {share} of sampled followers look inactive; about 30% is common',
    ko: '표본 팔로워의 약 {share}가 비활성으로 보입니다. 30% 정도는 흔합니다',
  },
  captionCopiesName: {
    en: 'Captions that repeat one another',
    ko: '서로 거의 같은 게시물 본문 비율',
  },
  captionCopiesFinding: {
    en: '{share} of captions nearly repeat another one',
    ko: '게시물 본문의 {share}가 다른 게시물과 거의 같습니다',
  },
  codeCaptionsName: { en: 'Captions that ask to use a code', ko: '할인 코드를 권하는 게시물 비율' },
  codeCaptionsFinding: {
    en: '{share} of captions ask to use a code',
    ko: '게시물의 {share}가 할인 코드를 권합니다',
  },
  audienceElsewhereName: { en: 'Audience in your country', ko: '우리 나라에 있는 팔로워 비율' },
  audienceElsewhereFinding: {
    en: 'Only {share} of the audience is where you sell, and the comments agree',
    ko: '판매 지역의 팔로워가 {share}뿐이고, 댓글의 언어도 그와 같습니다',
  },
  countryMismatch: {
    en: 'Only {share} of the audience is where you sell',
    ko: '판매 지역의 팔로워가 {share}뿐입니다',
  },
  nicheMismatch: {
    en: 'Only {share} of recent posts are on your subject',
    ko: '최근 게시물 중 우리 주제는 {share}뿐입니다',
  },
  fitMissing: { en: 'Captions of at least five posts', ko: '게시물 5개 이상의 본문' },
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
    en: 'Only {posts} {count|one:post|other:posts} for {followers} followers',
    ko: '팔로워 {followers}명에 비해 게시물이 {posts}개뿐입니다',
  },
  couldRaise: {
    en: '{missing}: could raise the risk to {upper}',
    ko: '{missing}: 위험도가 최대 {upper}까지 올라갈 수 있습니다',
  },
} as const satisfies Record<string, Text>;
