import type { Text } from './text';

/** The Home panel: where the flywheel stands and what to do next. */
export const sidebarHomeTexts = {
  title: { en: 'Where your flywheel stands', ko: '플라이휠의 현재 위치' },
  campaign: { en: 'Campaign', ko: '캠페인' },
  picture: { en: '{done} of 4 steps done', ko: '4단계 중 {done}단계 완료' },
  stepDone: { en: 'done', ko: '완료' },
  stepNow: { en: 'now', ko: '지금' },
  stepAhead: { en: 'ahead', ko: '다음' },
  audience: { en: 'Audience', ko: '고객 정의' },
  cluster: { en: 'Cluster', ko: '클러스터' },
  coCreate: { en: 'Co-create', ko: '함께 만들기' },
  compound: { en: 'Compound', ko: '다시 쓰기' },
  audienceCount: {
    en: '{have} of {need} questions answered',
    ko: '질문 {need}개 중 {have}개 답변',
  },
  clusterCount: { en: 'Creators: {have} (3 to 7)', ko: '크리에이터 {have}명 (3~7명)' },
  coCreateCount: {
    en: '{have} of {need} briefed and posted',
    ko: '{need}명 중 {have}명 게시',
  },
  compoundCount: { en: 'Placements reused: {have}', ko: '재사용 {have}건' },
  next: { en: 'Next best action', ko: '지금 할 일' },

  setUp: {
    en: 'This spreadsheet has no Flywheel tabs yet. Set them up: six tabs with headers, nothing of yours is touched.',
    ko: '아직 Flywheel 탭이 없어요. 머리글이 있는 탭 6개를 만듭니다. 기존 내용은 건드리지 않아요.',
  },
  setUpButton: { en: 'Set up the tabs', ko: '탭 만들기' },
  settingUp: { en: 'Creating the tabs…', ko: '탭을 만들고 있어요…' },
  addCampaign: {
    en: 'Start with one campaign: whom you want to reach and what they get.',
    ko: '캠페인 하나로 시작하세요. 누구에게 닿고 싶은지, 무엇을 줄지 적습니다.',
  },
  addCampaignButton: { en: 'Add a campaign', ko: '캠페인 추가' },
  defineAudience: {
    en: 'Say who the audience is, what they care about and where they gather. Every later choice leans on it.',
    ko: '고객이 누구인지, 무엇에 관심이 있는지, 어디에 모이는지 적어 주세요. 이후의 모든 선택이 여기에 달려 있어요.',
  },
  defineAudienceButton: { en: 'Define the audience', ko: '고객 정의하기' },
  answerNextStep: {
    en: 'Where does the viewer go ten seconds after watching? Answer this before the first payment.',
    ko: '영상을 본 사람이 10초 뒤에 어디로 가나요? 첫 지급 전에 답해 주세요.',
  },
  answerNextStepButton: { en: 'Answer the question', ko: '답하기' },
  addCreators: {
    en: 'A pilot needs at least three creators; {missing} more to add. One creator proves nothing.',
    ko: '파일럿에는 크리에이터가 3명 이상 필요해요. {missing}명 더 추가해 주세요. 한 명으로는 알 수 없어요.',
  },
  addCreatorsButton: { en: 'Open Creators', ko: '크리에이터 탭 열기' },
  buildCluster: {
    en: 'Choose the creators of this cluster and give each a link: {missing} more to reach three.',
    ko: '이 클러스터의 크리에이터를 골라 각자 링크를 만들어 주세요. 3명까지 {missing}명 남았어요.',
  },
  buildClusterButton: { en: 'Choose creators', ko: '크리에이터 고르기' },
  writeBrief: {
    en: '{names}: no brief yet. Shipping a product and waiting rarely works.',
    ko: '{names}: 아직 브리프가 없어요. 제품만 보내고 기다리면 성과가 나기 어려워요.',
  },
  writeBriefButton: { en: 'Write the brief', ko: '브리프 쓰기' },
  writeRights: {
    en: '{names}: content rights are not written down. Agree where, how long and whether you may adapt.',
    ko: '{names}: 콘텐츠 사용권이 적혀 있지 않아요. 사용처, 기간, 편집 여부를 합의해 주세요.',
  },
  writeRightsButton: { en: 'Write the rights', ko: '사용권 적기' },
  makeLink: {
    en: '{names}: no link yet. Untracked posts teach you nothing.',
    ko: '{names}: 아직 링크가 없어요. 추적하지 않는 게시물로는 배울 수 없어요.',
  },
  makeLinkButton: { en: 'Make the links', ko: '링크 만들기' },
  makeCode: { en: '{names}: no promo code yet.', ko: '{names}: 아직 프로모션 코드가 없어요.' },
  makeCodeButton: { en: 'Make the codes', ko: '코드 만들기' },
  setWindow: {
    en: 'Say for how many days a conversion counts (3 to 7 is usual).',
    ko: '전환을 며칠까지 인정할지 정해 주세요 (보통 3~7일).',
  },
  setWindowButton: { en: 'Set the window', ko: '기간 정하기' },
  logPosts: {
    en: 'Everything is ready. When a post goes live, add it to Posts with date and time.',
    ko: '준비가 끝났어요. 게시물이 올라오면 날짜와 시간과 함께 게시물 탭에 적어 주세요.',
  },
  logPostsButton: { en: 'Open Posts', ko: '게시물 탭 열기' },
  runJob: {
    en: 'Credit the conversions and fill the dashboard tab.',
    ko: '전환을 귀속하고 대시보드 탭을 채웁니다.',
  },
  runJobButton: { en: 'Run now', ko: '지금 실행' },
  mendHealth: {
    en: 'Rows that could not be counted: {errors}. Mend them first, because the figures are only as good as the rows.',
    ko: '집계하지 못한 행이 {errors}개 있어요. 먼저 고쳐 주세요. 숫자는 행만큼만 정확해요.',
  },
  mendHealthButton: { en: 'Open Health', ko: '점검 탭 열기' },
  reuseContent: {
    en: 'The content is paid for: reuse what worked in ads, e-mail or on the website, and log it in Assets.',
    ko: '이미 비용을 낸 콘텐츠예요. 반응이 좋았던 것을 광고, 이메일, 웹사이트에 다시 쓰고 자산 탭에 적어 주세요.',
  },
  reuseContentButton: { en: 'Open Assets', ko: '자산 탭 열기' },
  openDashboard: {
    en: 'The flywheel turns. Show it to those who decide.',
    ko: '플라이휠이 돌고 있어요. 의사 결정자에게 보여 주세요.',
  },
  openDashboardButton: { en: 'Open the dashboard', ko: '대시보드 열기' },
  andOthers: { en: '{names} and {count} more', ko: '{names} 외 {count}명' },
  opened: { en: 'Opened {tab}', ko: '탭을 열었어요: {tab}' },
  openingTab: { en: 'Opening the tab…', ko: '탭을 열고 있어요…' },

  gates: { en: 'Before money is spent', ko: '비용을 쓰기 전에' },
  gatesCount: { en: '{open} of {all}', ko: '{all}개 중 {open}개' },
  gateAudience: { en: 'Audience defined', ko: '고객 정의' },
  gateNextStep: { en: '10-second question answered', ko: '10초 질문에 답변' },
  gateBrief: { en: 'Brief written', ko: '브리프 작성' },
  gateRights: { en: 'Content rights written', ko: '콘텐츠 사용권 명시' },
  gateCode: { en: 'Promo code for everyone', ko: '모두에게 프로모션 코드' },
  gatePage: { en: 'Own link or page for everyone', ko: '모두에게 링크 또는 페이지' },
  gateWindow: { en: 'Time window set', ko: '인정 기간 설정' },
  gateWaiting: { en: 'waiting: {names}', ko: '남은 사람: {names}' },
  gateOpen: { en: 'done', ko: '완료' },
  gateShut: { en: 'missing', ko: '남음' },
  gateMend: { en: 'Complete', ko: '채우기' },

  figures: { en: 'Figures and dashboard', ko: '지표와 대시보드' },
  lastRun: { en: 'Last run', ko: '마지막 실행' },
  neverRun: { en: 'Not run yet', ko: '아직 실행하지 않음' },
  running: { en: 'Crediting conversions…', ko: '전환을 귀속하고 있어요…' },
  health: { en: 'Health', ko: '점검' },
  healthGood: { en: 'Nothing to mend', ko: '고칠 것이 없어요' },
  healthCounts: {
    en: '{errors} to mend, {warnings} to look at',
    ko: '고칠 것 {errors}건, 확인할 것 {warnings}건',
  },
  daily: { en: 'Run every day', ko: '매일 자동 실행' },
  dailyDetail: {
    en: 'In the morning, also when this file is closed.',
    ko: '아침에 실행하며, 파일을 닫아 두어도 됩니다.',
  },
  dailySomebody: {
    en: 'Somebody else keeps the daily run of this file. Tick to take it over.',
    ko: '다른 사람이 이 파일의 자동 실행을 맡고 있어요. 선택하면 이어받습니다.',
  },
  switching: { en: 'Changing the schedule…', ko: '일정을 바꾸고 있어요…' },
  dashboardLink: { en: 'Open in {dashboard}', ko: '{dashboard}에서 열기' },
  dashboardNone: {
    en: 'The dashboard link appears after the first run.',
    ko: '첫 실행 뒤에 대시보드 링크가 나타나요.',
  },

  language: { en: 'Language of this sidebar', ko: '사이드바 언어' },

  crisis: { en: 'Post {post} is excluded', ko: '제외된 게시물: {post}' },
  crisisWhy: {
    en: 'Work through this list. Never delete criticism, and keep the correction labelled as an ad.',
    ko: '아래 순서대로 처리해 주세요. 비판 댓글은 지우지 말고, 정정 글에도 광고 표시를 유지해 주세요.',
  },
  crisisFreeze: {
    en: 'Within 1 hour: freeze spend and boosting',
    ko: '1시간 안에: 집행과 부스팅 중단',
  },
  crisisEvidence: {
    en: 'Keep evidence: address, screenshot, time',
    ko: '증거 보관: 주소, 화면 캡처, 시각',
  },
  crisisCorrect: {
    en: 'Within 24 hours: ask the creator to correct or hide it',
    ko: '24시간 안에: 크리에이터에게 수정 또는 숨김 요청',
  },
  crisisPublic: {
    en: 'Correct in public, both of you, same place and format: facts, remedy, contact',
    ko: '같은 곳, 같은 형식으로 함께 공개 정정: 사실, 조치, 연락처',
  },
  crisisAnswer: { en: 'Answer customers one by one', ko: '고객 문의에 하나씩 답변' },
  crisisCode: { en: 'End the promo code in Links', ko: '링크 탭에서 프로모션 코드 종료' },
  crisisReview: { en: 'Write down what to change in the brief', ko: '브리프에서 바꿀 점 기록' },

  campaignTitle: { en: 'Campaign', ko: '캠페인' },
  campaignNew: { en: 'New campaign', ko: '새 캠페인' },
  back: { en: 'Back to Home', ko: '홈으로 돌아가기' },
  name: { en: 'Name', ko: '이름' },
  nameMissing: { en: 'Give the campaign a name', ko: '캠페인 이름을 적어 주세요' },
  who: { en: 'Who are they?', ko: '고객은 누구인가요?' },
  whoHint: {
    en: 'Age, place, life situation: real buyers',
    ko: '나이, 지역, 생활: 실제 구매 고객 기준',
  },
  cares: { en: 'What do they care about?', ko: '무엇을 중요하게 여기나요?' },
  where: { en: 'Where do they gather?', ko: '어디에 모이나요?' },
  whereHint: {
    en: 'Hashtags, local groups, rivals’ followers',
    ko: '해시태그, 지역 모임, 경쟁사 팔로워',
  },
  offer: { en: 'What is the offer?', ko: '어떤 혜택을 제안하나요?' },
  offerHint: { en: 'Price, terms, end date', ko: '가격, 조건, 마감일' },
  nextStep: {
    en: 'Where does the viewer go ten seconds after watching?',
    ko: '영상을 본 사람은 10초 뒤 어디로 가나요?',
  },
  nextStepHint: {
    en: 'For instance: bio link, price page, booking',
    ko: '예: 프로필 링크, 가격 페이지, 예약',
  },
  landingPage: { en: 'Landing page', ko: '랜딩 페이지' },
  landingPageHint: {
    en: 'Price and how to buy must show within 5 to 7 seconds',
    ko: '5~7초 안에 가격과 구매 방법이 보여야 해요',
  },
  windowDays: { en: 'Days in which a conversion counts', ko: '전환을 인정하는 기간(일)' },
  windowDaysHint: { en: 'Empty = {days}, as in Settings', ko: '비우면 설정값 {days}일' },
  saveCampaign: { en: 'Save campaign', ko: '캠페인 저장' },
  savingCampaign: { en: 'Saving the campaign…', ko: '캠페인을 저장하고 있어요…' },
  savedCampaign: { en: 'Saved to Campaigns.', ko: '캠페인 탭에 저장했어요.' },
} as const satisfies Record<string, Text>;
