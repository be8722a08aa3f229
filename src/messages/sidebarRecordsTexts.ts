import type { Text } from '../ground/text/text';

/** The records around the work: inquiries, pages, retro, promotions, channels, templates, tax. */
export const sidebarRecordsTexts = {
  inquiriesIntro: {
    en: 'A question is answered within 24 hours, a complaint within 4. In a crisis: freeze boosts and reuse within the hour, correct in the same place within a day, then apologise. Criticism stays. No names of customers.',
    ko: '문의는 24시간, 불만은 4시간 안에 답합니다. 위기에는 1시간 안에 광고와 재사용을 멈추고, 하루 안에 같은 곳에서 정정한 뒤 사과합니다. 비판 댓글은 지우지 않습니다. 고객 이름은 적지 마세요.',
  },
  step_freeze: { en: 'Boosts and reuse are stopped', ko: '광고와 재사용을 멈췄습니다' },
  step_reply: { en: 'We answered', ko: '답변했습니다' },
  step_correct: { en: 'Corrected in the same place', ko: '같은 곳에서 정정했습니다' },
  step_apologise: { en: 'We apologised', ko: '사과했습니다' },
  stepDue: { en: 'by {moment}', ko: '{moment}까지' },
  stepLate: { en: 'was due {moment}', ko: '{moment}까지였음' },
  apologisedFirst: {
    en: 'The apology went out before the correction: correct the fact first, in the same place.',
    ko: '정정보다 사과가 먼저 나갔습니다. 같은 곳에서 사실부터 정정하세요.',
  },
  toClose: { en: 'Before it can be closed: {what}', ko: '종료 전에 필요한 것: {what}' },
  closeInquiry: { en: 'Close', ko: '종료' },
  closed: { en: 'closed', ko: '종료' },
  crisisPart: { en: 'Crisis: cause, statement, prevention', ko: '위기: 원인, 공지, 재발 방지' },
  clockPart: { en: 'When each step was taken', ko: '단계별 처리 시점' },

  pagesIntro: {
    en: 'Show the page to three people who don’t know it. It passes when two of them find price and way to buy within 7 seconds each.',
    ko: '페이지를 처음 보는 세 사람에게 보여 주세요. 두 사람이 가격과 구매 방법을 각각 7초 안에 찾으면 통과입니다.',
  },
  pagePoints: { en: '{points} of 10', ko: '10점 중 {points}점' },
  pagePassed: { en: 'passed', ko: '통과' },
  pageNotYet: {
    en: '{count} more {count|one:outsider|other:outsiders} needed',
    ko: '외부인 {count}명 더 필요',
  },
  pageFailed: { en: 'not passed', ko: '통과하지 못함' },
  pageCheck: { en: '{day}, {tester}', ko: '{day}, {tester}' },
  pageAnswers: {
    en: 'Price {price} s, way to buy {buy} s',
    ko: '가격 {price}초, 구매 {buy}초',
  },

  prelaunch: { en: 'Before launch: {campaign}', ko: '출시 전 확인: {campaign}' },
  prelaunchCount: { en: '{count} of {of}', ko: '{of}개 중 {count}개' },
  prelaunch_brand_pack: {
    en: 'Creators can open the brand pack: logo, fonts, colours',
    ko: '크리에이터가 브랜드 자료(로고, 글꼴, 색상)를 열 수 있습니다',
  },
  prelaunch_profile: {
    en: 'Avatar, cover and highlights of our profile match',
    ko: '프로필 사진, 커버, 하이라이트가 통일되어 있습니다',
  },
  prelaunch_bio_link: {
    en: 'The link in our bio leads to the offer',
    ko: '프로필 링크가 제안으로 이어집니다',
  },
  prelaunch_templates: {
    en: 'Templates for posts, stories and carousels are ready',
    ko: '게시물, 스토리, 캐러셀 템플릿이 준비되어 있습니다',
  },
  prelaunch_stock: { en: 'There is enough stock', ko: '재고가 충분합니다' },
  prelaunch_replies: {
    en: 'Somebody answers questions on the days of the posts',
    ko: '게시일에 문의에 답할 사람이 있습니다',
  },
  prelaunch_code_at_till: {
    en: 'Each code was tried at the till',
    ko: '모든 코드를 결제 단계에서 시험했습니다',
  },
  prelaunch_link_on_phone: {
    en: 'Each link was opened on a phone',
    ko: '모든 링크를 휴대폰에서 열어 보았습니다',
  },

  retroIntro: {
    en: 'After each campaign: what to keep, what to stop, what to try. Open tries come back in the next brief.',
    ko: '캠페인이 끝나면 유지할 것, 중단할 것, 시도할 것을 적으세요. 열린 시도는 다음 브리프에 다시 나옵니다.',
  },
  retroProposed: { en: 'The results suggest', ko: '결과가 제안하는 것' },
  retroTake: { en: 'Take it over', ko: '채택' },
  retroTakeOf: { en: 'Take over: {text}', ko: '채택: {text}' },
  retroNothing: {
    en: 'Nothing is suggested yet: there are too few results.',
    ko: '아직 제안이 없습니다. 결과가 너무 적습니다.',
  },

  promotionsIntro: {
    en: 'Giveaways, live quizzes, seasons and challenges have counts of their own. Count people, not entries.',
    ko: '경품, 라이브 퀴즈, 시즌 행사, 챌린지는 따로 집계합니다. 참여수보다 참여자 수를 세세요.',
  },
  promotionTime: { en: 'Prizes, coupons, units', ko: '경품, 쿠폰, 수량' },
  promotionFollowers: { en: 'Followers and participants', ko: '팔로워와 참여 게시물' },

  channelsIntro: {
    en: 'What your other channels report, month by month. Platforms count their own sales: together they may count an order twice.',
    ko: '다른 채널이 보고한 월별 수치입니다. 플랫폼은 각자 판매를 세므로 같은 주문이 두 번 집계될 수 있습니다.',
  },
  channelLine: { en: '{month}: {channel}', ko: '{month}: {channel}' },
  channelSpend: { en: 'spend {spend}', ko: '비용 {spend}' },
  channelOrders: { en: '{orders} {orders|one:order|other:orders}', ko: '주문 {orders}건' },
  channelShop: { en: 'The whole shop in this month', ko: '이 달의 쇼핑몰 전체' },

  brandIntro: {
    en: 'Write down your own followers now and then: growth is shown beside campaigns, never as their effect.',
    ko: '브랜드 팔로워를 가끔 적어 두세요. 증가는 캠페인과 나란히 보여 줄 뿐 효과로 보지 않습니다.',
  },
  followers: { en: '{count} followers', ko: '팔로워 {count}명' },

  templatesIntro: {
    en: 'Your own words for a moment replace ours. Places such as {first} or {second} are filled from the workbook; a place without a value stops the message and is named.',
    ko: '직접 쓴 문구가 기본 문구를 대신합니다. {first}, {second} 같은 자리는 스프레드시트에서 채우며, 값이 없으면 메시지를 멈추고 알려 드립니다.',
  },
  templateOff: { en: 'not in use', ko: '사용 안 함' },

  taxIntro: {
    en: 'Rates with the day from which they hold, and their source. No tax advice: ask somebody who knows your case.',
    ko: '세율과 적용 시작일, 출처입니다. 세무 자문이 아니므로 전문가에게 확인하세요.',
  },
  yearNear: {
    en: '{creator}: {paid} of {threshold} paid in {year} ({kind}). Collect the tax form now.',
    ko: '{creator}: {year}년 {threshold} 중 {paid} 지급({kind}). 세금 서류를 미리 받으세요.',
  },
  yearReached: {
    en: '{creator}: {paid} paid in {year}, reported from {threshold} on ({kind}).',
    ko: '{creator}: {year}년 {paid} 지급, 신고 기준 {threshold} 도달({kind}).',
  },
  taxAdd: { en: 'Add the rates known today', ko: '현재 알려진 세율 추가' },
  taxLine: { en: '{rate} from {day}', ko: '{day}부터 {rate}' },
  taxLineOf: { en: '{rate} of {part} from {day}', ko: '{day}부터 금액 {part}의 {rate}' },
  taxReport: {
    en: 'reported from {amount} a year, from {day}',
    ko: '{day}부터 연 {amount} 이상 신고',
  },
  taxNote: { en: 'from {day}', ko: '{day}부터' },
  taxSource: { en: 'Source: {source}', ko: '출처: {source}' },
  taxEmpty: {
    en: 'No rates yet: nothing is withheld from payments.',
    ko: '세율이 없습니다. 지급할 때 원천징수하지 않습니다.',
  },
} as const satisfies Record<string, Text>;
