import type { Text } from '../ground/text/text';

/** The More panel: what is needed now and then. */
export const sidebarMoreTexts = {
  title: { en: 'More', ko: '더 보기' },
  back: { en: 'More', ko: '더 보기' },
  tools: { en: 'Tools', ko: '도구' },
  import: { en: 'Import', ko: '가져오기' },
  importWhat: {
    en: 'Orders, posts and creators from files and accounts',
    ko: '파일과 계정에서 주문, 게시물, 크리에이터 가져오기',
  },
  questions: { en: 'Open questions', ko: '답할 질문' },
  questionsWhat: {
    en: 'Unknown statuses, names in surveys, one creator under two ids',
    ko: '모르는 상태, 설문에 적힌 이름, ID가 둘인 크리에이터',
  },
  functions: { en: 'Functions', ko: '함수' },
  functionsWhat: { en: 'Formulas for your own cells', ko: '셀에서 쓰는 수식' },
  help: { en: 'Help', ko: '도움말' },
  helpWhat: { en: 'How the work goes, and what words mean', ko: '일하는 순서와 용어' },
  records: { en: 'Around the work', ko: '함께 관리할 것' },
  inquiries: { en: 'Questions and incidents', ko: '문의와 사고' },
  inquiriesWhat: {
    en: 'Answer in time; freeze, correct, apologise',
    ko: '제때 답변하고 중단, 정정, 사과하기',
  },
  inquiriesOpen: {
    en: '{count} {count|one:is open|other:are open}',
    ko: '처리할 것 {count}건',
  },
  pages: { en: 'Landing pages', ko: '랜딩 페이지' },
  pagesWhat: {
    en: 'Do outsiders find price and way to buy in 7 seconds?',
    ko: '처음 본 사람이 7초 안에 가격과 구매 방법을 찾나요?',
  },
  retro: { en: 'What we learned', ko: '회고' },
  retroWhat: { en: 'Keep, stop, try', ko: '유지, 중단, 시도' },
  promotions: { en: 'Promotions', ko: '프로모션' },
  promotionsWhat: {
    en: 'Giveaways, live quizzes, seasons, challenges',
    ko: '경품, 라이브 퀴즈, 시즌 행사, 챌린지',
  },
  channels: { en: 'Other channels', ko: '다른 채널' },
  channelsWhat: {
    en: 'Ads, search and e-mail by month, beside creators',
    ko: '광고, 검색, 이메일의 월별 수치',
  },
  brandSnapshots: { en: 'Followers of the brand', ko: '브랜드 팔로워' },
  brandSnapshotsWhat: { en: 'A count now and then', ko: '가끔 적어 두는 팔로워 수' },
  templates: { en: 'Message templates', ko: '메시지 문구' },
  templatesWhat: {
    en: 'Your own words instead of ours',
    ko: '기본 문구 대신 쓰는 우리 문구',
  },
  tax: { en: 'Tax rates', ko: '세율' },
  taxWhat: { en: 'What is kept back from payments', ko: '지급할 때 원천징수하는 세율' },
} as const satisfies Record<string, Text>;
