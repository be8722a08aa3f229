import type { Text } from '../ground/text/text';

/** The facts of the audit: what is asked and what would add points. */
export const auditTexts = {
  blocks: {
    clarify: { en: 'Clarify', ko: '명확화' },
    cluster: { en: 'Cluster', ko: '클러스터' },
    co_create: { en: 'Co-create', ko: '공동 제작' },
    compound: { en: 'Compound', ko: '축적' },
    manage: { en: 'Manage', ko: '운영' },
  },
  facts: {
    audience: { en: 'three answers about the audience', ko: '고객에 대한 세 가지 답' },
    offer: { en: 'an offer with an end', ko: '기한이 있는 제안' },
    nextStep: { en: 'where the viewer goes within ten seconds', ko: '10초 안에 갈 곳' },
    page: {
      en: 'a landing page that outsiders understand',
      ko: '처음 보는 사람도 이해하는 페이지',
    },
    creators: { en: 'three to seven creators', ko: '크리에이터 3~7명' },
    days: { en: '60 to 90 days', ko: '60~90일' },
    source: { en: 'how creators were found', ko: '크리에이터를 찾은 경로' },
    posts: { en: 'at least two posts each', ko: '크리에이터당 게시물 두 개 이상' },
    briefs: { en: 'briefs that answer four of five questions', ko: '다섯 중 넷을 답한 브리프' },
    terms: { en: 'terms on record', ko: '합의 기록' },
    decisions: { en: 'drafts decided in time', ko: '제때 결정한 초안' },
    ownWords: { en: 'captions in own words', ko: '서로 다른 캡션' },
    reuse: { en: 'a reuse for every three posts', ko: '게시물 세 개당 재사용 한 번' },
    rights: { en: 'rights with an end', ko: '기한이 있는 사용권' },
    tracked: { en: 'reuse that is measured', ko: '측정한 재사용' },
    repeat: { en: 'a creator who comes again', ko: '다시 함께한 크리에이터' },
    keys: { en: 'posts with an own key', ko: '전용 키가 있는 게시물' },
    overdue: { en: 'next steps that are not overdue', ko: '늦지 않은 다음 할 일' },
    paid: { en: 'payments in time', ko: '제때 지급' },
    retro: { en: 'a retro with an owner', ko: '담당자가 있는 회고' },
  },
  steps: {
    audience: {
      en: 'Write down who they are, what they care about and where they gather.',
      ko: '고객이 누구이고, 무엇을 중요하게 여기며, 어디에 모이는지 적으세요.',
    },
    offer: { en: 'Give the offer an end.', ko: '제안에 기한을 정하세요.' },
    nextStep: {
      en: 'Say where the viewer goes after watching.',
      ko: '시청 후 어디로 가는지 적으세요.',
    },
    page: {
      en: 'Ask three outsiders to find price and way to buy.',
      ko: '처음 보는 세 사람에게 가격과 구매 방법을 찾게 하세요.',
    },
    creators: {
      en: 'Work with three to seven creators at once.',
      ko: '크리에이터 3~7명과 함께하세요.',
    },
    days: { en: 'Plan the campaign for 60 to 90 days.', ko: '캠페인을 60~90일로 계획하세요.' },
    source: { en: 'Note where each creator was found.', ko: '크리에이터를 찾은 경로를 적으세요.' },
    posts: {
      en: 'Plan a second post for each creator.',
      ko: '크리에이터마다 두 번째 게시물을 계획하세요.',
    },
    briefs: { en: 'Complete the briefs.', ko: '브리프를 채우세요.' },
    terms: {
      en: 'Keep a link to the terms of each collaboration.',
      ko: '협업마다 합의 근거를 남기세요.',
    },
    decisions: {
      en: 'Answer drafts within the review days.',
      ko: '검토 기한 안에 초안에 답하세요.',
    },
    ownWords: {
      en: 'Give facts in the brief, not sentences.',
      ko: '브리프에는 문장이 아니라 사실을 적으세요.',
    },
    reuse: {
      en: 'Reuse the best posts in ads, mails and pages.',
      ko: '좋은 게시물을 광고, 메일, 페이지에 재사용하세요.',
    },
    rights: {
      en: 'Note until when each content may be used.',
      ko: '콘텐츠마다 사용 기한을 적으세요.',
    },
    tracked: {
      en: 'Enter the impressions of reused content.',
      ko: '재사용한 콘텐츠의 노출수를 입력하세요.',
    },
    repeat: {
      en: 'Renew with a creator who worked well.',
      ko: '잘 맞은 크리에이터와 다시 협업하세요.',
    },
    keys: {
      en: 'Give every creator an own link or code.',
      ko: '크리에이터마다 전용 링크나 코드를 주세요.',
    },
    overdue: { en: 'Work through Today.', ko: 'Today 탭의 일을 처리하세요.' },
    paid: { en: 'Pay by the day that was promised.', ko: '약속한 날까지 지급하세요.' },
    retro: {
      en: 'Write down what to keep, stop and try, and who does it.',
      ko: '유지, 중단, 시도할 일과 담당자를 적으세요.',
    },
  },
  countOf: { en: '{count} of {of}', ko: '{of} 중 {count}' },
  days: { en: '{count} {count|one:day|other:days}', ko: '{count}일' },
  overridden: {
    en: '{found}; {count} approved without all facts',
    ko: '{found}, 조건 없이 승인 {count}건',
  },
  percentAlike: { en: '{share}% alike', ko: '유사도 {share}%' },
  unknown: { en: 'unknown', ko: '알 수 없음' },
  verdicts: {
    'built to scale': { en: 'Built to scale', ko: '확장할 준비가 됨' },
    'getting there': { en: 'Getting there', ko: '준비 중' },
    'just to post': { en: 'Just to post', ko: '게시에 그침' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
